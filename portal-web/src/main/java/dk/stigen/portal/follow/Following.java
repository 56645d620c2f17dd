// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.follow;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.follow.FollowRepository;
import dk.stigen.persistence.notification.SubjectCondition;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.initiative.InitiativeViews;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What the reader follows, and that he begins and ends to: only what he may see. */
@Named("following")
@ApplicationScoped
public class Following {

    @Inject
    FollowRepository follows;

    @Inject
    Sight sight;

    @Inject
    InitiativeViews initiatives;

    @Inject
    PortalParticipants participants;

    /** Returns whether there is something to follow, on its own page: that of an initiative is shown to nobody else. */
    public boolean isOffered(ContributionRef subject) {
        return isInitiative(subject) || sight.sees(subject);
    }

    /** Returns whether the reader follows it; no statement for a contribution on its own page. */
    public boolean isFollowed(ContributionRef subject) {
        if (isInitiative(subject)) {
            return participants
                    .current()
                    .map(Participant::id)
                    .filter(person -> follows.follows(subject, person))
                    .isPresent();
        }
        return sight.find(subject).filter(ContributionRow::followed).isPresent();
    }

    /** Returns the page of what it points to, empty where the reader may not see it. */
    Optional<String> pathOf(ContributionRef subject) {
        if (isInitiative(subject)) {
            return initiatives.find(new InitiativeId(subject.id())).map(view -> "/arena/initiative/" + subject.id());
        }
        return sight.find(subject).map(ContributionRow::path);
    }

    private static boolean isInitiative(ContributionRef subject) {
        return subject.plugin().equals(SubjectCondition.PORTAL)
                && subject.type().equals(SubjectCondition.INITIATIVE);
    }

    /** Has the person follow it from now on, or no longer; returns where it stands, empty where the reader may not see it. */
    @Transactional
    Optional<String> follow(ContributionRef subject, ParticipantId person, boolean wanted) {
        Optional<String> path = pathOf(subject);
        if (path.isPresent() && wanted) {
            follows.follow(subject, person);
        } else if (!wanted) {
            // also what he may not see any more
            follows.unfollow(subject, person);
        }
        return path;
    }

    /** Returns what the person follows and still sees, the latest first. */
    List<FollowRepository.Followed> list(ParticipantId person, int skipped, int most) {
        return follows.of(person, sight.reader(), skipped, most);
    }
}
