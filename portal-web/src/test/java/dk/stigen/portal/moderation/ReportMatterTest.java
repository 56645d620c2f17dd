// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.Reason;
import dk.stigen.portal.moderation.ReportMatter.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportMatterTest {

    private static final PlainText NOTHING = new PlainText("");

    @Test
    void needsAReasonAndForAnotherOneAText() {
        assertThat(ReportMatter.judge(Optional.empty(), NOTHING)).isEqualTo(Outcome.NO_REASON);
        assertThat(ReportMatter.judge(Optional.of(Reason.OTHER), NOTHING)).isEqualTo(Outcome.NO_REASON);
        assertThat(ReportMatter.judge(Optional.of(Reason.OTHER), new PlainText("Det er løgn.")))
                .isEqualTo(Outcome.RECEIVED);
        assertThat(ReportMatter.judge(Optional.of(Reason.HATE), NOTHING)).isEqualTo(Outcome.RECEIVED);
    }

    @Test
    void takesNoMoreThanItStores() {
        assertThat(ReportMatter.judge(Optional.of(Reason.SPAM), new PlainText("x".repeat(ReportMatter.LONGEST))))
                .isEqualTo(Outcome.RECEIVED);
        assertThat(ReportMatter.judge(Optional.of(Reason.SPAM), new PlainText("x".repeat(ReportMatter.LONGEST + 1))))
                .isEqualTo(Outcome.TOO_LONG);
    }
}
