// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import dk.stigen.crowdsourcing.proposal.OfficialAnswer.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anAnswerNeedsNoDay() {
        assertThat(draft(Kind.DECIDED, null).faults(TODAY)).isEmpty();
    }

    @Test
    void whoNeedsTimeSaysUntilWhen() {
        assertThat(draft(Kind.NEEDS_TIME, null).faults(TODAY)).containsOnlyKeys("until");
        assertThat(draft(Kind.NEEDS_TIME, TODAY).faults(TODAY)).containsOnlyKeys("until");
        assertThat(draft(Kind.NEEDS_TIME, TODAY.plusDays(1)).faults(TODAY)).isEmpty();
    }

    @Test
    void aDayBelongsToNoOtherAnswer() {
        assertThat(draft(Kind.DECLINED, TODAY.plusDays(1)).faults(TODAY)).containsOnlyKeys("until");
    }

    @Test
    void saysWhatIsMissingFieldByField() {
        AnswerDraft empty = new AnswerDraft(Kind.ANSWERED, new PlainText(" "), new PlainText(""), null);
        assertThat(empty.faults(TODAY)).containsOnlyKeys("department", "body");
    }

    private static AnswerDraft draft(Kind kind, @Nullable LocalDate until) {
        return new AnswerDraft(
                kind, new PlainText("Vi sætter lamper op i april."), new PlainText("Vej og Park"), until);
    }
}
