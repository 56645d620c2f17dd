// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.time.PortalClock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a shift is held, as people read it in their language. */
final class ShiftTime {

    private ShiftTime() {}

    static String text(Shift shift, Locale locale) {
        boolean danish = locale.getLanguage().equals("da");
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern(danish ? "EEEE 'den' d. MMMM yyyy" : "EEEE d MMMM yyyy", locale);
        DateTimeFormatter time = DateTimeFormatter.ofPattern(danish ? "HH.mm" : "HH:mm", locale);
        ZonedDateTime from = shift.getStartsAt().atZone(PortalClock.ZONE);
        ZonedDateTime until = shift.getEndsAt().atZone(PortalClock.ZONE);
        return day.format(from) + (danish ? " kl. " : ", ") + time.format(from) + "–" + time.format(until);
    }
}
