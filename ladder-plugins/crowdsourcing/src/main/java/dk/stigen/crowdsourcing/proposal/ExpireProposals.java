// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Notes that the time in which proposals seek support is over. */
@ApplicationScoped
public class ExpireProposals {

    static final int BATCH = 500;

    @Inject
    ProposalRepository proposals;

    /** Returns for how many it was over, at most {@link #BATCH}; those that another node or a supporter holds wait. */
    @Transactional
    public int expire() {
        return proposals.expire(BATCH);
    }
}
