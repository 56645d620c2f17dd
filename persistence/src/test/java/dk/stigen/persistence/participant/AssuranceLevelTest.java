// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssuranceLevelTest {

    @ParameterizedTest
    @CsvSource({
        "https://data.gov.dk/concept/core/nsis/Low, LOW",
        "https://data.gov.dk/concept/core/nsis/Substantial, SUBSTANTIAL",
        "High, HIGH",
        "substantial, SUBSTANTIAL",
        "https://data.gov.dk/concept/core/nsis/, NONE",
        "3, NONE",
        "'', NONE",
        ", NONE"
    })
    void readsTheLevelFromTheClaim(String claim, AssuranceLevel expected) {
        assertThat(AssuranceLevel.fromClaim(claim)).isEqualTo(expected);
    }
}
