// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much the reader has not read, for the menu of every page: asked for once in a while, so that pages stay as cheap as they are. */
@Named("unread")
@ApplicationScoped
public class Unread {

    /** What is more is shown as this and a plus. */
    private static final int MOST = 99;

    private static final long KEPT = Duration.ofSeconds(15).toNanos();
    private static final int MOST_KEPT = 10_000;

    @Inject
    NotificationRepository notifications;

    @Inject
    PortalParticipants participants;

    @Inject
    Sight sight;

    private final Map<ParticipantId, Counted> known = new ConcurrentHashMap<>();

    private record Counted(int count, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < KEPT;
        }
    }

    /** Returns the number as it is shown, empty where there is nothing to read. */
    public String getShown() {
        int count = participants.current().map(Participant::id).map(this::count).orElse(0);
        if (count == 0) {
            return "";
        }
        return count > MOST ? MOST + "+" : String.valueOf(count);
    }

    private int count(ParticipantId person) {
        Counted counted = known.get(person);
        if (counted == null || !counted.isFresh()) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            counted = new Counted(notifications.unread(person, sight.reader(), MOST + 1), System.nanoTime());
            known.put(person, counted);
        }
        return counted.count();
    }

    /** Has the number be asked for again, since the person has read something. */
    void forget(ParticipantId person) {
        known.remove(person);
    }
}
