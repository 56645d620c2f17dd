// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.persistence.notification.Pace;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps how soon mail tells somebody of what; topics that the form does not name stay as they are. */
@WebServlet("/me/mail/choice")
public class MailChoiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient NotificationRepository notifications;

    @Inject
    transient PortalParticipants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ParticipantId> person = participants.current().map(Participant::id);
        Map<Topic, Pace> chosen = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            String given = request.getParameter(topic.name());
            Optional<Pace> pace = pace(given);
            if (given != null && pace.isEmpty()) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            pace.ifPresent(found -> chosen.put(topic, found));
        }
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chosen.forEach((topic, pace) -> notifications.choose(person.get(), topic, pace));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/me/mail?saved=true");
    }

    private static Optional<Pace> pace(@Nullable String given) {
        return Stream.of(Pace.values())
                .filter(pace -> pace.name().equals(given))
                .findFirst();
    }
}
