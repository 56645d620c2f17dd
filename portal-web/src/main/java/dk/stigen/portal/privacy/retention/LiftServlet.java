// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.retention;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /admin/lift-hold}: data need not stay any more; the form's token is checked before. */
@WebServlet("/admin/lift-hold")
public class LiftServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient HoldData holds;

    @Inject
    transient Participants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> hold = RetentionPage.number(request.getParameter("hold"));
        Optional<Participant> administrator = participants.current();
        if (hold.isEmpty() || administrator.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        // one that somebody else has ended meanwhile is ended all the same
        holds.lift(hold.get(), administrator.get().id());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/admin/retention");
    }
}
