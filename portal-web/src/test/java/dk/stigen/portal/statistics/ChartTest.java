// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.statistics.Chart.Place;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 99, 12_345, 9_000_000_000L})
    void drawsEveryValueWithinTheDrawing(long highest) {
        Chart chart = Chart.columns(
                LongStream.of(highest, highest / 2, 0)
                        .mapToObj(value -> new Place("x", List.of(value, value)))
                        .toList(),
                List.of("a", "b"));

        assertThat(chart.marks()).hasSize(6).allSatisfy(mark -> {
            assertThat(mark.height()).isBetween(0, chart.height());
            assertThat(mark.y()).isBetween(0, chart.height());
            assertThat(mark.x() + mark.width()).isLessThanOrEqualTo(chart.width());
        });
    }

    @Test
    void saysInWordsWhatItShows() {
        Chart chart = Chart.bars(List.of(new Place("Bymidten", List.of(12L))), "forslag");

        assertThat(chart.marks()).extracting(Chart.Mark::says).containsExactly("Bymidten: 12 forslag");
    }

    @Test
    void isThereWithoutAnything() {
        assertThat(Chart.bars(List.of(), "forslag").marks()).isEmpty();
        assertThat(Chart.columns(List.of(), List.of("a")).marks()).isEmpty();
    }
}
