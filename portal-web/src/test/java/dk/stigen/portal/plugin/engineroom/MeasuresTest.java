// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0;0 B", "999;999 B", "540672;541 kB", "1234567;1,23 MB", "98765432100;98,8 GB"})
    void writesASizeInTheUnitThatSuitsIt(long bytes, String shown) {
        assertThat(Measures.size(bytes, DANISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0;0 ms", "40;0.04 ms", "12345;12.3 ms", "1234567;1,235 ms"})
    void writesATimeWithAsManyDigitsAsMatter(long micros, String shown) {
        assertThat(Measures.millis(micros, Locale.ENGLISH)).isEqualTo(shown);
    }
}
