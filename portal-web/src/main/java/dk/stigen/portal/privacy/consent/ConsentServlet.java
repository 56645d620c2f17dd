// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.consent;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /me/consent}: the reader agrees to something or takes it back; the form's token is checked before. */
@WebServlet("/me/consent")
public class ConsentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PortalConsents consents;

    @Inject
    transient Participants participants;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ConsentKind> kind = ConsentKind.keyed(request.getParameter("kind"));
        Optional<Participant> person = participants.current();
        String act = Optional.ofNullable(request.getParameter("act")).orElse("");
        if (kind.isEmpty() || person.isEmpty() || !act.matches("give|withdraw")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (act.equals("withdraw")) {
            consents.withdraw(person.get().id(), kind.get());
        } else if (String.valueOf(kind.get().version()).equals(request.getParameter("version"))) {
            // who has read an older text is shown the new one first
            consents.give(person.get().id(), kind.get());
        }
        lead(request, response);
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/me/data#consents");
    }
}
