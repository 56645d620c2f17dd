// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.assistance;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.assistance.Assisted;
import dk.stigen.portal.participant.ActFor;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the button by which an official begins to act for a citizen; the form's token is checked before. */
@WebServlet("/office/assist")
public class AssistServlet extends HttpServlet {

    @Inject
    transient Assist assist;

    @Inject
    transient ActFor actFor;

    @Inject
    transient PortalParticipants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Participant> official = participants.current();
        Optional<ParticipantId> citizen = number(request.getParameter("citizen"));
        if (official.isEmpty() || citizen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<Assisted> found = assist.begin(citizen.get(), official.get());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        actFor.citizen(request, official.get(), found.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/");
    }

    private static Optional<ParticipantId> number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new ParticipantId(Long.parseLong(text)))
                : Optional.empty();
    }
}
