// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @Test
    void isReadInDanishTime() {
        ShiftDraft draft = draft("9.30", "12:00");

        assertThat(draft.faults(NOW)).isEmpty();
        assertThat(draft.startsAt()).isEqualTo(Instant.parse("2026-12-05T08:30:00Z"));
        assertThat(draft.endsAt()).isEqualTo(Instant.parse("2026-12-05T11:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "09", "9.00", "09:00", " 9.00 "})
    void takesATimeAsPeopleWriteIt(String time) {
        assertThat(draft(time, "10").startsAt()).isEqualTo(Instant.parse("2026-12-05T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ni", "24", "25.70", "9.5", "9.60", "-9", "9.30 om morgenen"})
    void refusesWhatIsNoTime(String time) {
        assertThat(draft(time, "23.59").faults(NOW)).containsOnlyKeys("from");
    }

    @Test
    void endsAfterItBegins() {
        assertThat(draft("10", "10").faults(NOW)).containsOnlyKeys("until");
        assertThat(draft("10", "9").faults(NOW)).containsOnlyKeys("until");
    }

    @Test
    void isStillToCome() {
        assertThat(draft("9", "10").faults(Instant.parse("2026-12-05T07:59:59Z")))
                .isEmpty();
        assertThat(draft("9", "10").faults(Instant.parse("2026-12-05T08:00:00Z")))
                .containsOnlyKeys("day");
    }

    @ParameterizedTest
    @CsvSource({"0,1,minimum", "x,1,minimum", "1,0,maximum", "1,1001,maximum", "3,2,maximum", "1,1.5,maximum"})
    void needsAtLeastOneAndNoFewerAtTheMostThanAtTheLeast(String minimum, String maximum, String field) {
        assertThat(draft(minimum, maximum, "", "Mette, 20 00 00 12").faults(NOW))
                .containsOnlyKeys(field);
    }

    @Test
    void namesAContact() {
        assertThat(draft("1", "2", "", " ").faults(NOW)).containsOnlyKeys("contact");
    }

    @Test
    void takesEachCompetenceOnce() {
        assertThat(draft("1", "2", " kørekort,, egen bil ,kørekort", "Mette").competenceList())
                .containsExactly("kørekort", "egen bil");
    }

    private static ShiftDraft draft(String from, String until) {
        return new ShiftDraft(
                DAY,
                from,
                until,
                new PlainText("Torvet 3"),
                "1",
                "2",
                new PlainText(""),
                new PlainText("Mette, 20 00 00 12"));
    }

    private static ShiftDraft draft(String minimum, String maximum, String competences, String contact) {
        return new ShiftDraft(
                DAY,
                "9",
                "10",
                new PlainText("Torvet 3"),
                minimum,
                maximum,
                new PlainText(competences),
                new PlainText(contact));
    }
}
