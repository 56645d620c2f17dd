// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import dk.stigen.api.time.PortalClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in Denmark read them, whatever the clock of the server says. */
public final class Moments {

    private Moments() {}

    /** Returns the day, as in "3. november 2026" or "3 November 2026". */
    public static String day(Instant instant, Locale locale) {
        return shown(instant, locale, danish(locale) ? "d. MMMM yyyy" : "d MMMM yyyy");
    }

    /** Returns the day and the time, as in "3. november 2026 kl. 19.05" or "3 November 2026 at 19:05". */
    public static String dayAndTime(Instant instant, Locale locale) {
        return shown(instant, locale, danish(locale) ? "d. MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy 'at' HH:mm");
    }

    private static boolean danish(Locale locale) {
        return locale.getLanguage().equals(Language.DANISH.tag());
    }

    private static String shown(Instant instant, Locale locale, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withZone(PortalClock.ZONE)
                .format(instant);
    }
}
