// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31",
        "31-12-2026, 2026-12-31",
        "01-02-2026, 2026-02-01",
        "1-2-2026, 2026-02-01",
        "29-02-2028, 2028-02-29"
    })
    void readsWhatBrowsersSendAndWhatPeopleWrite(String text, LocalDate day) {
        assertThat(DayConverter.day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "31-12",
                "31-12-26",
                "12-31-2026",
                "29-02-2026",
                "2026-02-30",
                "2026-1-1",
                "31-12-2026 kl. 3"
            })
    void takesNothingElseForADay(String text) {
        assertThatThrownBy(() -> DayConverter.day(text)).isInstanceOf(ConverterException.class);
    }
}
