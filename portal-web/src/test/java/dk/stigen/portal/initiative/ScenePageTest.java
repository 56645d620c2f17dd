// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.persistence.initiative.Scene.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A point on the map as officials bring it from another map. */
class ScenePageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "55.6419, 12.0804 | 55.6419 | 12.0804",
                "55.6419,12.0804 | 55.6419 | 12.0804",
                "55.6419 12.0804 | 55.6419 | 12.0804",
                "55; 12 | 55 | 12",
                "-1.5, -170 | -1.5 | -170"
            })
    void isReadHoweverItIsWritten(String text, double latitude, double longitude) {
        assertThat(ScenePage.point(text)).contains(new Point(latitude, longitude));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Torvet 1",
                "55.6419",
                "91, 12",
                "55, 181",
                "55.6419, 12.0804, 3",
                "NaN, NaN",
                "1e1, 12",
                "#{7*7}"
            })
    void isNoPoint(String text) {
        assertThat(ScenePage.point(text)).isEmpty();
    }
}
