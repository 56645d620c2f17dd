// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void saysAtWhichShiftSomethingIsWrong() {
        NeedDraft draft = draft("Læs højt", shift(5, "14", "15"), shift(6, "15", "14"));

        assertThat(draft.faults(20, NOW)).containsOnlyKeys("until1");
    }

    @Test
    void hasOneShiftAndNoMoreThanTheActivityTakes() {
        assertThat(draft("Læs højt").faults(20, NOW)).containsOnlyKeys("shifts");
        assertThat(new NeedDraft(
                                new PlainText("Læs højt"),
                                new PlainText("Beboerne"),
                                new PlainText("For hyggens skyld"),
                                false,
                                Collections.nCopies(3, shift(5, "14", "15")))
                        .faults(2, NOW))
                .containsOnlyKeys("shifts");
    }

    @Test
    void saysHowMuchTooLongATextIs() {
        assertThat(draft("å".repeat(153), shift(5, "14", "15")).faults(20, NOW).get("title"))
                .isNotNull()
                .satisfies(fault -> assertThat(fault.arguments()).containsExactly(150, 153, 3));
    }

    @Test
    void isOverWhenItsLastShiftIs() {
        assertThat(draft("Læs højt", shift(6, "14", "15"), shift(5, "16", "18")).endsAt())
                .isEqualTo(Instant.parse("2026-12-06T14:00:00Z"));
    }

    private static NeedDraft draft(String title, ShiftDraft... shifts) {
        return new NeedDraft(
                new PlainText(title),
                new PlainText("Beboerne"),
                new PlainText("For hyggens skyld"),
                false,
                List.of(shifts));
    }

    private static ShiftDraft shift(int day, String from, String until) {
        return new ShiftDraft(
                LocalDate.of(2026, 12, day),
                from,
                until,
                new PlainText("Solgården"),
                "1",
                "2",
                new PlainText(""),
                new PlainText("Mette"));
    }
}
