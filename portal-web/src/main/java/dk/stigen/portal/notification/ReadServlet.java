// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The button by which somebody has read all that he was told, up to what he saw. */
@WebServlet("/me/notifications/read")
public class ReadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient NotificationRepository notifications;

    @Inject
    transient Unread unread;

    @Inject
    transient PortalParticipants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> upTo = ContributionAddress.number(request.getParameter("upTo"));
        Optional<ParticipantId> person = participants.current().map(Participant::id);
        if (upTo.isEmpty() || person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        notifications.readUpTo(person.get(), upTo.get());
        unread.forget(person.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/me/notifications");
    }
}
