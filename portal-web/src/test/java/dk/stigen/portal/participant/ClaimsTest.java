// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
