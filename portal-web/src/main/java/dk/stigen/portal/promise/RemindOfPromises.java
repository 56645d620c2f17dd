// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.promise.ReviewRepository;
import dk.stigen.persistence.promise.ReviewRow;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reminds those who answer, and whoever promised it, of the day on which the municipality is to say how far a promise is. */
@ApplicationScoped
public class RemindOfPromises {

    private static final int BATCH = 100;

    @Inject
    ReviewRepository reviews;

    @Inject
    DutyRepository duties;

    @Inject
    PortalNotifications notifications;

    @Inject
    PortalClock clock;

    /** Tells the next; returns whether there may be more. */
    @Transactional
    public boolean remindNext() {
        List<ReviewRow> due = reviews.remind(LocalDate.ofInstant(clock.now(), PortalClock.ZONE), BATCH);
        due.forEach(this::tell);
        return due.size() == BATCH;
    }

    private void tell(ReviewRow row) {
        Set<ParticipantId> people = Stream.concat(duties.concerned(row.duty()).people().stream(), row.maker().stream())
                .collect(Collectors.toSet());
        if (!people.isEmpty()) {
            notifications.tellInOurWords(new Notice(
                    "promise/" + row.promise() + "/review/" + row.review(),
                    Topic.TASK,
                    row.about(),
                    MessageKey.of("notification.promise.review"),
                    Optional.empty(),
                    people));
        }
    }
}
