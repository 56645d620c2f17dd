// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.byline.Bylines;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An organiser publishes what volunteers are needed for. */
@ApplicationScoped
public class PublishNeed {

    @Inject
    NeedRepository needs;

    @Inject
    Permissions permissions;

    @Inject
    Bylines bylines;

    @Inject
    Notifications notifications;

    @Inject
    Settings settings;

    @Inject
    PortalClock clock;

    /** Returns what is wrong with the draft in the activity now, field by field. */
    public Map<String, MessageKey> faults(NeedDraft draft, ActivityId activity) {
        return draft.faults(settings.value(NeedSettings.MOST_SHIFTS, activity), clock.now());
    }

    /**
     * Stores the need with its shifts, or finds the one that the same form has stored before: a double click is one need.
     *
     * @param draft a draft without faults
     * @return the need's number
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not publish there
     */
    @Transactional
    public long publish(ActivityId activity, NeedDraft draft, UUID submissionKey) {
        Map<String, ?> faults = faults(draft, activity);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults.keySet());
        }
        Decision decision = permissions.decide(NeedPermissions.PUBLISH, Subject.of(activity));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        needs.lock(submissionKey);
        return needs.publishedAs(submissionKey)
                .orElseGet(() -> store(activity, draft, bylines.author(), submissionKey));
    }

    private long store(ActivityId activity, NeedDraft draft, ParticipantId organiser, UUID submissionKey) {
        Instant now = clock.now();
        Need need = needs.add(new Need(draft, activity, organiser, submissionKey, now), draft.shifts());
        bylines.sign(need.getRef(), activity);
        notifications.tell(new Notice(
                "published/" + need.getId(),
                Topic.NEW,
                need.getRef(),
                MessageKey.of("volunteering.notice.published"),
                Optional.of(organiser),
                Set.of()));
        return need.getId();
    }
}
