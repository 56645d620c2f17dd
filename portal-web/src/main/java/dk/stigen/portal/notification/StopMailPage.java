// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.notification.Topic;
import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.persistence.notification.Pace;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page with the button that stops mail, and what has come of it: {@code /stop-mail?token=…}. */
@Named("stopMailPage")
@RequestScoped
public class StopMailPage {

    @Inject
    @Param
    @Nullable
    String token;

    @Inject
    StopMailTokens tokens;

    @Inject
    NotificationRepository notifications;

    private Optional<StopMailTokens.Stop> stop = Optional.empty();

    @PostConstruct
    void open() {
        stop = Optional.ofNullable(token).flatMap(tokens::read);
    }

    /** Answers 404 with a page that says what to do where the token is none of ours. */
    public void enter() {
        if (stop.isEmpty()) {
            Faces.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public boolean isKnown() {
        return stop.isPresent();
    }

    public String getToken() {
        return token == null ? "" : token;
    }

    public @Nullable Topic getTopic() {
        return stop.map(StopMailTokens.Stop::topic).orElse(null);
    }

    public boolean isStopped() {
        return stop.filter(found -> notifications.paces(found.person()).get(found.topic()) == Pace.NEVER)
                .isPresent();
    }
}
