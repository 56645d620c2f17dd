// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.Statistic.Unit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4})
    void keepsFewPeopleBack(long people) {
        Figure figure = figure(Unit.PEOPLE, people);
        assertThat(figure.value()).isNull();
        assertThat(figure.keptBack()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 1000})
    void tellsNobodyAndMany(long people) {
        assertThat(figure(Unit.PEOPLE, people).value()).isEqualTo(people);
    }

    @Test
    void tellsFewThings() {
        assertThat(figure(Unit.COUNT, 1).value()).isEqualTo(1);
    }

    private static Figure figure(Unit unit, long measured) {
        Statistic statistic =
                new Statistic("example.things", MessageKey.of("example.things"), unit, Set.of(Gain.DEMOCRACY));
        return Figure.of("example", statistic, "Ting", measured, Figure.few(statistic, measured));
    }
}
