// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.journal.ConversationNote.Way;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String TEXT = "Aftalt, at vi ser på det til foråret.";

    private static NoteDraft draft(LocalDate day, String with, String text) {
        return new NoteDraft(
                Optional.of(day), Optional.of(Way.TELEPHONE), PlainText.typed(with), PlainText.typed(text));
    }

    @Test
    void keepsWhatIsWhole() {
        assertThat(draft(TODAY, "Freja Bang", TEXT).faults(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, note.fault.day.future", "2025-11-25, note.fault.day.old"})
    void refusesADayOnWhichNobodyCanHaveSpoken(LocalDate day, String fault) {
        assertThat(draft(day, "Freja Bang", TEXT).faults(TODAY)).containsOnly(java.util.Map.entry("heldOn", fault));
    }

    @Test
    void saysAllThatIsMissingAtOnce() {
        NoteDraft empty =
                new NoteDraft(Optional.empty(), Optional.empty(), PlainText.typed(" "), PlainText.typed("ja"));

        assertThat(empty.faults(TODAY)).containsOnlyKeys("heldOn", "way", "withWhom", "text");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(draft(TODAY, "a".repeat(201), "a".repeat(10_001)).faults(TODAY))
                .containsOnlyKeys("withWhom", "text");
    }
}
