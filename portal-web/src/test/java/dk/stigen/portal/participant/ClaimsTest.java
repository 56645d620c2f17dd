// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.participant.AssuranceLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @Test
    void takesTheFirstNameThatShowsAnything() {
        assertThat(Claims.displayName("Freja Bang", "borger", "0001")).isEqualTo("Freja Bang");
        assertThat(Claims.displayName(null, "borger", "0001")).isEqualTo("borger");
        assertThat(Claims.displayName(" \u200b\u202e ", "", "0001")).isEqualTo("0001");
    }

    @Test
    void removesWhatCouldDisguiseAName() {
        assertThat(Claims.displayName("Freja\u202e Bang\u0000\n")).isEqualTo("Freja Bang");
    }

    @Test
    void shortensEndlessNamesWithoutCuttingACharacter() {
        assertThat(Claims.displayName("🙂".repeat(300))).isEqualTo("🙂".repeat(100));
    }

    @Test
    void takesOnlyFourDigitsForAMunicipality() {
        assertThat(Claims.municipality("0999")).isEqualTo("0999");
        assertThat(Claims.municipality("999")).isNull();
        assertThat(Claims.municipality("09999")).isNull();
        assertThat(Claims.municipality("Fjordby")).isNull();
        assertThat(Claims.municipality(null)).isNull();
    }

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
        assertThat(Claims.level(claim)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-11-24, , 15",
        "2011-11-25, , 14",
        "2026-11-24, , 0",
        "1988-05-17, 12, 38",
        ", 41, 41",
        ", , -1",
        ", 200, -1",
        "17-05-1988, , -1",
        "2027-01-01, , -1"
    })
    void knowsTheAgeWhereTheLoginTells(@Nullable String birthdate, @Nullable String age, int expected) {
        assertThat(Claims.age(birthdate, age, LocalDate.of(2026, 11, 24)).orElse(-1))
                .isEqualTo(expected);
    }
}
