// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void writesTheDayInDanishAndEnglish() {
        Instant instant = Instant.parse("2026-11-03T18:05:00Z");

        assertThat(Moments.day(instant, DANISH)).isEqualTo("3. november 2026");
        assertThat(Moments.day(instant, Locale.ENGLISH)).isEqualTo("3 November 2026");
    }

    @Test
    void tellsTheTimeOfCopenhagenInSummerAndWinter() {
        assertThat(Moments.dayAndTime(Instant.parse("2026-11-03T23:05:00Z"), DANISH))
                .isEqualTo("4. november 2026 kl. 00.05");
        assertThat(Moments.dayAndTime(Instant.parse("2026-07-03T12:00:00Z"), Locale.ENGLISH))
                .isEqualTo("3 July 2026 at 14:00");
    }
}
