// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShiftTimeTest {

    private final Shift shift = new Shift(
            17,
            new ShiftDraft(
                    LocalDate.of(2026, 12, 5),
                    "9.30",
                    "12",
                    new PlainText("Torvet 3"),
                    "1",
                    "2",
                    new PlainText(""),
                    new PlainText("Mette")));

    @Test
    void isReadInTheReadersLanguage() {
        assertThat(ShiftTime.text(shift, Locale.forLanguageTag("da")))
                .isEqualTo("lørdag den 5. december 2026 kl. 09.30–12.00");
        assertThat(ShiftTime.text(shift, Locale.ENGLISH)).isEqualTo("Saturday 5 December 2026, 09:30–12:00");
    }
}
