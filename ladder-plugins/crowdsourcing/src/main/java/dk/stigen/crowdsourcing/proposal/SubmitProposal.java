// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** A citizen submits a proposal. */
@ApplicationScoped
public class SubmitProposal {

    @Inject
    ProposalRepository proposals;

    @Inject
    PortalClock clock;

    /**
     * Stores the proposal, or finds the one that the same form has stored before: a double click is one proposal.
     *
     * @param draft a draft without faults
     * @return the proposal's number
     * @throws IllegalArgumentException if the draft has faults
     */
    @Transactional
    public long submit(ProposalDraft draft, Participant author, UUID submissionKey) {
        if (!draft.faults().isEmpty()) {
            throw new IllegalArgumentException(
                    "The draft has faults: " + draft.faults().keySet());
        }
        proposals.lock(submissionKey);
        Optional<Long> earlier = proposals.submittedAs(submissionKey);
        return earlier.orElseGet(() -> proposals
                .add(new Proposal(draft, author.id(), submissionKey, clock.now(), Proposal.SUPPORT_GOAL))
                .getId());
    }
}
