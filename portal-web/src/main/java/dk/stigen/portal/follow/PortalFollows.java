// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.follow;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.follow.Follows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.follow.FollowRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who follows what, for plugins. */
@ApplicationScoped
public class PortalFollows implements Follows {

    @Inject
    FollowRepository follows;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(ContributionRef contribution, ParticipantId person) {
        follows.follow(contribution, person);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void unfollow(ContributionRef contribution, ParticipantId person) {
        follows.unfollow(contribution, person);
    }

    @Override
    public boolean follows(ContributionRef contribution, ParticipantId person) {
        return follows.follows(contribution, person);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(ContributionRef contribution) {
        follows.forget(contribution);
    }
}
