// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchedWordsTest {

    private static final WatchedWords WORDS = WatchedWords.of(" idiot, æsel,, c++ ,idiot");

    @Test
    void areFoundAsWholeWordsHoweverTheyAreWritten() {
        assertThat(WORDS.in("Din Idiot! Og dit ÆSEL, som skriver C++.")).containsExactly("idiot", "æsel", "c++");
    }

    @Test
    void areNotFoundWithinOthers() {
        assertThat(WORDS.in("Idiotisk, æsler og cc++c")).isEmpty();
    }

    @Test
    void areNoneWhereNothingIsWritten() {
        assertThat(WatchedWords.of(" , ").in("idiot")).isEmpty();
    }
}
