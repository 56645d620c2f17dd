// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reminds those who owe an answer before its day, and tells them and the head of the department once it is late. */
@ApplicationScoped
public class RemindOfAnswers {

    /** How long before its day somebody is reminded. */
    static final Duration AHEAD = Duration.ofDays(5);

    private static final int BATCH = 100;

    @Inject
    DutyRepository duties;

    @Inject
    PortalNotifications notifications;

    @Inject
    PortalClock clock;

    /** Tells the next; returns whether there may be more. */
    @Transactional
    public boolean remindNext() {
        Instant now = clock.now();
        List<DutyRow> late = duties.escalate(now, BATCH);
        late.forEach(duty -> tell(
                duty,
                "late",
                "notification.answer.late",
                duties.concerned(duty.id()).all()));
        List<DutyRow> soon = duties.remind(now.plus(AHEAD), BATCH);
        soon.stream()
                .filter(duty -> !duty.isOverdue(now))
                .forEach(duty -> tell(
                        duty,
                        "soon",
                        "notification.answer.soon",
                        duties.concerned(duty.id()).people()));
        return late.size() == BATCH || soon.size() == BATCH;
    }

    private void tell(DutyRow duty, String when, String words, Set<ParticipantId> people) {
        if (!people.isEmpty()) {
            // a day that was put off is a day of its own
            String day =
                    duty.due().map(due -> String.valueOf(due.getEpochSecond())).orElse("");
            notifications.tellInOurWords(new Notice(
                    "duty/" + duty.id() + "/" + when + "/" + day,
                    Topic.TASK,
                    duty.about(),
                    MessageKey.of(words),
                    Optional.empty(),
                    people));
        }
    }
}
