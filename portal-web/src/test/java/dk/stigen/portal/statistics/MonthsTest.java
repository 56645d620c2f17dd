// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    // already December in Denmark
    private static final Instant NOW = Instant.parse("2026-11-30T23:30:00Z");

    @Test
    void areTheLastTwelveWhereNothingIsSaid() {
        assertThat(Months.of(null, null, NOW)).isEqualTo(new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12)));
    }

    @Test
    void beginAndEndAtMidnightInDenmark() {
        Months months = Months.of("2026-03", "2026-03", NOW);
        assertThat(months.begin()).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(months.end()).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-13,2026-12", "x,2026-12", "2026-02,2026-01", "1900-01,2026-01"})
    void refusesWhatIsNoPeriod(String from, String until) {
        assertThatIllegalArgumentException().isThrownBy(() -> Months.of(from, until, NOW));
    }
}
