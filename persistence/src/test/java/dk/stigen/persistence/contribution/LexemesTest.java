// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexemesTest {

    @Test
    void asksForAnyTwo() {
        assertThat(Lexemes.anyTwo(List.of("svalekas", "skol", "tag")))
                .isEqualTo("('svalekas' & 'skol') | ('svalekas' & 'tag') | ('skol' & 'tag')");
    }

    @Test
    void asksForTheOnlyOne() {
        assertThat(Lexemes.anyTwo(List.of("svalekas"))).isEqualTo("'svalekas'");
    }

    @Test
    void keepsQuotesAndBackslashesFromEndingAWord() {
        assertThat(Lexemes.anyTwo(List.of("l'or", "a\\b"))).isEqualTo("('l''or' & 'a\\\\b')");
    }
}
