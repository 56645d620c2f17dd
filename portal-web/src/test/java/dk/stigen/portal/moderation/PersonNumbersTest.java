// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "Hans er 110690-1234., Hans er xxxxxx-xxxx.",
        "1106901234, xxxxxxxxxx",
        "(290200 1234), (xxxxxx xxxx)",
        "Ring til 110690–1234 og 010101-0001, Ring til xxxxxx–xxxx og xxxxxx-xxxx",
        "710690-1234, xxxxxx-xxxx"
    })
    void hidesEveryDigitOfWhatLooksLikeOne(String text, String masked) {
        assertThat(PersonNumbers.in(text)).isTrue();
        assertThat(PersonNumbers.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "311190-123",
                "320190-1234",
                "311390-1234",
                "310690-1234",
                "000690-1234",
                "600690-1234",
                "920690-1234",
                "110690-12345",
                "4110690-1234",
                "+45 12 34 56 78",
                "1. juni 2026, kl. 19"
            })
    void leavesOtherNumbersAsTheyAre(String text) {
        assertThat(PersonNumbers.in(text)).isFalse();
        assertThat(PersonNumbers.masked(text)).isEqualTo(text);
    }
}
