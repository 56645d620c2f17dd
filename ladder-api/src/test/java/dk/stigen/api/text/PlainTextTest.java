// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\t\n\r\n", "\u00a0\u2003", "\u200b\u200d\u2060", "\u202e\u200f", "\ufeff", "\u0000"})
    void isEmptyWhereNothingCanBeSeen(String raw) {
        assertThat(new PlainText(raw).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "#{7*7} ${applicationScope}",
                "æøå ÆØÅ",
                "e\u0301",
                "👩‍👩‍👧 på cykel",
                "مرحبا",
                "' OR 1=1--"
            })
    void keepsWhatWasTyped(String raw) {
        assertThat(new PlainText(raw).value()).isEqualTo(raw);
    }

    @Test
    void dropsWhatTheDatabaseRefuses() {
        assertThat(new PlainText("a\u0000b\u001bc\ud800d").value()).isEqualTo("abcd");
    }

    @Test
    void keepsParagraphsAndMakesLineEndsAlike() {
        assertThat(new PlainText(" et\r\n\r\nto\rtre ").value()).isEqualTo("et\n\nto\ntre");
    }

    @Test
    void countsCodePoints() {
        assertThat(new PlainText("🚲".repeat(150)).length()).isEqualTo(150);
    }
}
