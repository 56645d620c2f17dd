// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The reader of a page, for its header and for what is shown to some roles only. */
@Named
@RequestScoped
public class Me {

    @Inject
    PortalParticipants participants;

    public boolean isLoggedIn() {
        return participants.current().isPresent();
    }

    /** Returns the name of who has logged in, whomever he acts for. */
    public String getDisplayName() {
        return participants.self().map(Participant::displayName).orElse("");
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

    /** Returns whether an official acts for a citizen. */
    public boolean isAssisting() {
        return participants.acting().filter(Acting::isForCitizen).isPresent();
    }

    /** Returns whether a representative acts for an association. */
    public boolean isRepresenting() {
        return participants.acting().filter(acting -> !acting.isForCitizen()).isPresent();
    }

    /** Returns the name of the citizen or association for whom the reader acts, empty where he acts for himself. */
    public String getActingFor() {
        return participants.acting().map(Acting::name).orElse("");
    }

    private boolean has(Role role) {
        return participants.current().filter(person -> person.has(role)).isPresent();
    }
}
