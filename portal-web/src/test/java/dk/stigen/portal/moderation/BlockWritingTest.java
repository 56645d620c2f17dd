// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.PlainText;
import dk.stigen.portal.moderation.BlockWriting.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockWritingTest {

    @ParameterizedTest
    @CsvSource({"0, NO_DAYS", "-1, NO_DAYS", "366, NO_DAYS", "1, DONE", "365, DONE"})
    void lastsFromADayToAYear(int days, Outcome outcome) {
        assertThat(BlockWriting.judge(days, new PlainText("Trusler"))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0, NO_REASON", "1, DONE", "1000, DONE", "1001, TOO_LONG"})
    void wantsAReasonThatFits(int length, Outcome outcome) {
        assertThat(BlockWriting.judge(7, new PlainText("x".repeat(length)))).isEqualTo(outcome);
    }
}
