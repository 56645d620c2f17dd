// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.stigen.persistence.municipality.Boundary.BadBoundaryException;
import dk.stigen.persistence.municipality.Boundary.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {

    private static final String RING = "[[10.1,56.1],[10.2,56.1],[10.2,56.2],[10.1,56.1]]";
    private static final String POLYGON = "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}";

    @Test
    void keepsTheGeometryAlone() throws BadBoundaryException {
        Boundary read =
                Boundary.parse("{\"type\":\"Feature\",\"properties\":{\"by\":\"me\"},\"geometry\":" + POLYGON + "}");

        assertThat(read.geoJson()).isEqualTo(POLYGON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                POLYGON,
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + RING + "],[" + RING + "]]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":" + POLYGON + "}]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[10,56,12.5],[11,56,0],[11,57,0],[10,56,12.5]]]}"
            })
    void readsPolygons(String text) throws BadBoundaryException {
        assertThat(Boundary.parse(Boundary.parse(text).geoJson())).isEqualTo(Boundary.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NO_JSON      | hello",
                "NO_JSON      | {\"type\":\"Polygon\",\"coordinates\":[[",
                "NO_JSON      | {\"type\":\"Polygon\",\"coordinates\":[[[NaN,56]]]}",
                "NO_POLYGON   | [1]",
                "NO_POLYGON   | 7",
                "NO_POLYGON   | {}",
                "NO_POLYGON   | {\"type\":\"Point\",\"coordinates\":[10,56]}",
                "NO_POLYGON   | {\"type\":\"Polygon\",\"coordinates\":[]}",
                "NO_POLYGON   | {\"type\":\"Polygon\",\"coordinates\":\"x\"}",
                "NO_POLYGON   | {\"type\":\"MultiPolygon\",\"coordinates\":[[]]}",
                "NO_POLYGON   | {\"type\":\"FeatureCollection\",\"features\":[]}",
                "NO_POLYGON   | {\"type\":\"Feature\",\"geometry\":null}",
                "NOT_CLOSED   | {\"type\":\"Polygon\",\"coordinates\":[[]]}",
                "NOT_CLOSED   | {\"type\":\"Polygon\",\"coordinates\":[[[10,56],[11,56],[10,56]]]}",
                "NOT_CLOSED   | {\"type\":\"Polygon\",\"coordinates\":[[[10,56],[11,56],[11,57],[10,57]]]}",
                "OUT_OF_BOUNDS| {\"type\":\"Polygon\",\"coordinates\":[[[56,10],[56,11],[57,11],[56,10]]]}",
                "OUT_OF_BOUNDS| {\"type\":\"Polygon\",\"coordinates\":[[[573000,6223000],[1,1],[2,2],[573000,6223000]]]}",
                "OUT_OF_BOUNDS| {\"type\":\"Polygon\",\"coordinates\":[[[10],[11,56],[11,57],[10]]]}",
                "OUT_OF_BOUNDS| {\"type\":\"Polygon\",\"coordinates\":[[[\"10\",\"56\"],[11,56],[11,57],[10,56]]]}",
                "OUT_OF_BOUNDS| {\"type\":\"Polygon\",\"coordinates\":[[[1e400,56],[11,56],[11,57],[1e400,56]]]}"
            })
    void saysWhatIsWrong(Fault fault, String text) {
        refuses(text, fault);
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        refuses(" ".repeat(Boundary.MAX + 1), Fault.TOO_LONG);
        refuses("[".repeat(100_000), Fault.NO_JSON);
    }

    private static void refuses(String text, Fault fault) {
        assertThatExceptionOfType(BadBoundaryException.class)
                .isThrownBy(() -> Boundary.parse(text))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(fault));
    }
}
