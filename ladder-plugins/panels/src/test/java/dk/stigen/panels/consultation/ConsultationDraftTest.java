// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsultationDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void partsATextAtItsEmptyLinesAlone() {
        assertThat(ConsultationDraft.paragraphs("Et.\n\nTo\nlinjer.\n \t\n\n\nTre."))
                .containsExactly("Et.", "To\nlinjer.", "Tre.");
        assertThat(ConsultationDraft.paragraphs("  ")).isEmpty();
    }

    @Test
    void takesTodayAsItsLastDayAndNoneBefore() {
        assertThat(draft("Et.", Optional.of(TODAY)).faults(TODAY)).isEmpty();
        assertThat(draft("Et.", Optional.of(TODAY.minusDays(1))).faults(TODAY)).containsOnlyKeys("lastDay");
        assertThat(draft("Et.", Optional.empty()).faults(TODAY)).containsOnlyKeys("lastDay");
    }

    @Test
    void refusesATextWithoutAnythingOrWithTooManyParagraphs() {
        assertThat(draft(" \n ", Optional.of(TODAY)).faults(TODAY)).containsOnlyKeys("body");
        assertThat(draft("a\n\n".repeat(200), Optional.of(TODAY)).faults(TODAY)).isEmpty();
        assertThat(draft("a\n\n".repeat(201), Optional.of(TODAY)).faults(TODAY)).containsOnlyKeys("body");
    }

    private static ConsultationDraft draft(String body, Optional<LocalDate> lastDay) {
        return new ConsultationDraft(new PlainText("Plan"), new PlainText("Hvad nu?"), new PlainText(body), lastDay);
    }
}
