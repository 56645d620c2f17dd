// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who moderates what others write: officials and administrators. */
@ApplicationScoped
public class Moderators {

    @Inject
    PortalParticipants participants;

    /** Returns who asks, if he moderates. */
    public Optional<Participant> current() {
        return participants.current().filter(person -> person.has(Role.OFFICIAL) || person.has(Role.ADMIN));
    }

    /**
     * Returns who asks.
     *
     * @throws NotAllowedException if he does not moderate
     */
    Participant demand() {
        return current()
                .orElseThrow(() -> new NotAllowedException(
                        participants.current().isEmpty()
                                ? Decision.NeedsLogin.NEEDS_LOGIN
                                : Decision.denied("portal.permission.officials")));
    }
}
