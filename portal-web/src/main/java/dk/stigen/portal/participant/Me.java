// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The reader of a page, for its header and for what is shown to some roles only. */
@Named
@RequestScoped
public class Me {

    @Inject
    Participants participants;

    public boolean isLoggedIn() {
        return participants.current().isPresent();
    }

    public String getDisplayName() {
        return participants.current().map(Participant::displayName).orElse("");
    }

    public boolean isCitizen() {
        return has(Role.CITIZEN);
    }

    public boolean isOfficial() {
        return has(Role.OFFICIAL);
    }

    public boolean isPolitician() {
        return has(Role.POLITICIAN);
    }

    public boolean isAdmin() {
        return has(Role.ADMIN);
    }

    private boolean has(Role role) {
        return participants.current().filter(person -> person.has(role)).isPresent();
    }
}
