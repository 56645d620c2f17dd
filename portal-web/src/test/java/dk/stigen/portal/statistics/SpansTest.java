// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.persistence.statistics.Span;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void areTheLastTwelveMonthsAllAndEachYear() {
        assertThat(Spans.of(YearMonth.of(2025, 3), NOW))
                .containsExactly(
                        new Span("12m", YearMonth.of(2025, 12), NOW),
                        new Span("all", YearMonth.of(2025, 3), NOW),
                        new Span("2026", YearMonth.of(2026, 1), YearMonth.of(2026, 12)),
                        new Span("2025", YearMonth.of(2025, 1), YearMonth.of(2025, 12)));
    }

    @Test
    void goTenYearsBack() {
        assertThat(Spans.of(YearMonth.of(1990, 1), NOW))
                .extracting(Span::key)
                .endsWith("2018", "2017")
                .hasSize(12);
    }

    @Test
    void areThereBeforeAnythingIs() {
        assertThat(Spans.of(NOW, NOW)).extracting(Span::key).containsExactly("12m", "all", "2026");
    }
}
