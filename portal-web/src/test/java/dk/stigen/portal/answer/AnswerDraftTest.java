// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anAnswerNeedsNoDay() {
        assertThat(draft(AnswerKind.DECIDED, null, null).faults(TODAY)).isEmpty();
    }

    @Test
    void whoNeedsTimeSaysUntilWhen() {
        assertThat(draft(AnswerKind.NEEDS_TIME, null, null).faults(TODAY)).containsOnlyKeys("until");
        assertThat(draft(AnswerKind.NEEDS_TIME, TODAY, null).faults(TODAY)).containsOnlyKeys("until");
        assertThat(draft(AnswerKind.NEEDS_TIME, TODAY.plusDays(1), null).faults(TODAY))
                .isEmpty();
        assertThat(draft(AnswerKind.NEEDS_TIME, TODAY.plusYears(2), null).faults(TODAY))
                .containsOnlyKeys("until");
    }

    @Test
    void aDayBelongsToNoOtherAnswer() {
        assertThat(draft(AnswerKind.DECLINED, TODAY.plusDays(1), null).faults(TODAY))
                .containsOnlyKeys("until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "17", "politician-17"})
    void whoForwardsSaysToWhom(String to) {
        assertThat(draft(AnswerKind.FORWARDED, null, to).faults(TODAY)).isEmpty();
        assertThat(draft(AnswerKind.FORWARDED, null, null).faults(TODAY)).containsOnlyKeys("to");
        assertThat(draft(AnswerKind.FORWARDED, null, to + "x").faults(TODAY)).containsOnlyKeys("to");
        assertThat(draft(AnswerKind.DECIDED, null, to).faults(TODAY)).containsOnlyKeys("to");
    }

    @Test
    void saysWhatIsMissingFieldByField() {
        AnswerDraft empty = new AnswerDraft(
                AnswerKind.ANSWERED, new PlainText(" "), new PlainText(""), Optional.empty(), Optional.empty());
        assertThat(empty.faults(TODAY)).containsOnlyKeys("department", "body");
    }

    private static AnswerDraft draft(AnswerKind kind, @Nullable LocalDate until, @Nullable String to) {
        return new AnswerDraft(
                kind,
                new PlainText("Vi sætter lamper op i april."),
                new PlainText("Vej og Park"),
                Optional.ofNullable(until),
                Optional.ofNullable(to));
    }
}
