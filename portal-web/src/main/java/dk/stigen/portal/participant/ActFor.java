// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.assistance.Assisted;
import dk.stigen.persistence.association.Representation;
import dk.stigen.portal.participant.Acting.ForWhom;
import dk.stigen.portal.security.FormToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Has a session act for a citizen or an association, and stop again; forms that were opened before are refused then, with what was typed. */
@ApplicationScoped
public class ActFor {

    /** Where Faces keeps the state of the forms that are open; it has no other way to forget them but with the session. */
    private static final String OPEN_FORMS = "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";

    @Inject
    PortalParticipants participants;

    @Inject
    PortalClock clock;

    /** Has the official act for the citizen for an hour at the most. */
    public void citizen(HttpServletRequest request, Participant official, Assisted citizen) {
        begin(
                request,
                new Acting(
                        ForWhom.CITIZEN,
                        citizen.id().value(),
                        citizen.name(),
                        citizen.resident(),
                        official.id().value(),
                        clock.now().plus(Acting.ASSISTANCE)));
    }

    /** Has the representative act for the association. */
    public void association(HttpServletRequest request, Participant representative, Representation held) {
        begin(
                request,
                new Acting(
                        ForWhom.ASSOCIATION,
                        held.association().value(),
                        held.associationName(),
                        false,
                        representative.id().value(),
                        clock.now().plus(Acting.REPRESENTATION)));
    }

    private static void begin(HttpServletRequest request, Acting acting) {
        HttpSession session = request.getSession();
        acting.begin(session);
        closeForms(session);
    }

    /** Has the person act for himself again. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Acting.end(session);
            closeForms(session);
        }
    }

    private static void closeForms(HttpSession session) {
        FormToken.renew(session);
        session.removeAttribute(OPEN_FORMS);
    }

    /** Returns whether the session still remembers for whom somebody acted whose time is over. */
    public boolean isOver(HttpServletRequest request) {
        // the clock is asked only where somebody acts for another
        return Acting.in(request.getSession(false))
                .filter(acting -> !clock.now().isBefore(acting.until()))
                .isPresent();
    }

    /** Returns whether an official acts for a citizen. */
    public boolean isForCitizen(HttpServletRequest request) {
        Optional<Acting> remembered = Acting.in(request.getSession(false));
        return remembered.isPresent()
                && participants.acting().filter(Acting::isForCitizen).isPresent();
    }
}
