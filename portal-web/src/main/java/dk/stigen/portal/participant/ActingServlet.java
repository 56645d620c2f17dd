// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.association.AssociationRepository;
import dk.stigen.persistence.association.Representation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the buttons by which somebody begins to act for an association, or stops acting for whomever; the form's token is checked before.
 *
 * <p>{@code act=stop}, or {@code act=begin} with the association's number.
 */
@WebServlet("/me/acting")
public class ActingServlet extends HttpServlet {

    @Inject
    transient ActFor actFor;

    @Inject
    transient PortalParticipants participants;

    @Inject
    transient AssociationRepository associations;

    @Inject
    transient EndAssistance assistance;

    @Inject
    transient PortalClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Participant> self = participants.self();
        if (self.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if ("stop".equals(request.getParameter("act"))) {
            boolean citizen = actFor.isForCitizen(request);
            assistance.end(request);
            seeOther(request, response, citizen ? "/office/assisted" : "/me/profile");
            return;
        }
        Optional<Representation> held = held(self.get(), request.getParameter("association"));
        if (held.isEmpty() || actFor.isForCitizen(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        actFor.association(request, self.get(), held.get());
        seeOther(request, response, "/me/profile");
    }

    private Optional<Representation> held(Participant person, @Nullable String number) {
        if (number == null || !number.matches("[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        ParticipantId association = new ParticipantId(Long.parseLong(number));
        LocalDate today = LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
        return associations.of(person.id()).stream()
                .filter(held -> held.association().equals(association) && held.holdsOn(today))
                .findFirst();
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
