// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource({
        "Fie Birk Hansen, FH",
        "Vej og Park, VP",
        "østerparken, Ø",
        "  Ole   Eriksen , OE",
        "😀 smil, 😀S",
        "Asta fra Kajen (gæst), AK",
        "Bo (gæst), B"
    })
    void takesTheFirstLetterOfTheFirstAndTheLastWord(String name, String initials) {
        assertThat(Shown.initials(name)).isEqualTo(initials);
    }

    @Test
    void showsNothingForNobody() {
        assertThat(Shown.initials(null)).isEmpty();
        assertThat(Shown.initials("  ")).isEmpty();
    }
}
