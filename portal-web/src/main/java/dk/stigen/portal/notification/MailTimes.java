// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.time.PortalClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When the mails of the day and the week go out: at seven in the morning, those of the week on Mondays. */
final class MailTimes {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private MailTimes() {}

    /** Returns the first morning after the moment. */
    static Instant daily(Instant now) {
        ZonedDateTime morning = morning(now);
        return (morning.toInstant().isAfter(now) ? morning : morning.plusDays(1)).toInstant();
    }

    /** Returns the first Monday's morning after the moment. */
    static Instant weekly(Instant now) {
        ZonedDateTime morning = morning(now).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return (morning.toInstant().isAfter(now) ? morning : morning.plusWeeks(1)).toInstant();
    }

    private static ZonedDateTime morning(Instant now) {
        return now.atZone(PortalClock.ZONE).with(MORNING);
    }
}
