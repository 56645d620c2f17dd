// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.persistence.participant.Known;
import dk.stigen.portal.security.LoginEnd;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the answer to whether it was the reader who wrote as a guest in this browser: {@code act=take} or {@code act=leave}; the form's token is
 * checked before.
 */
@WebServlet("/me/takeover")
public class GuestServlet extends HttpServlet {

    @Inject
    transient Guests guests;

    @Inject
    transient PortalParticipants participants;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Participant> person = participants.self();
        if (person.isEmpty() || participants.acting().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Known> guest = guests.of(request);
        if ("take".equals(request.getParameter("act")) && guest.isPresent()) {
            if (guests.takeOver(guest.get().id(), person.get().id())) {
                signIn.was(guest.get().id());
            }
        }
        guests.forget(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + LoginEnd.local(request.getParameter("next")));
    }
}
