// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionDraftTest {

    @Test
    void takesOptionsOneALine() {
        QuestionDraft draft = choosing(" Ja \n\n Nej\r\n");

        assertThat(draft.faults()).isEmpty();
        assertThat(draft.keptOptions()).containsExactly("Ja", "Nej");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ja", "Ja\nNej\nJa"})
    void refusesOptionsThatAreTooFewOrTheSame(String options) {
        assertThat(choosing(options).faults()).containsOnlyKeys("options");
    }

    @ParameterizedTest
    @CsvSource({"1,5,true", "0,10,true", "5,5,false", "5,1,false", "0,11,false", "-1,3,false", ",5,false", "1,,false"})
    void takesAScaleOfAFewSteps(Long least, Long most, boolean fits) {
        QuestionDraft draft =
                Asked.draft(QuestionKind.SCALE, "", Optional.ofNullable(least), Optional.ofNullable(most));

        assertThat(draft.faults().isEmpty()).isEqualTo(fits);
    }

    @Test
    void keepsNoBoundsAndOptionsOfAKindThatHasNone() {
        QuestionDraft draft = Asked.draft(QuestionKind.TEXT, "a\nb", Optional.of(1L), Optional.of(2L));

        assertThat(draft.keptOptions()).isEmpty();
        assertThat(draft.least()).isEmpty();
        assertThat(draft.most()).isEmpty();
    }

    @Test
    void keepsTheItemsOfAMatrixAlone() {
        assertThat(Asked.draft(QuestionKind.MATRIX, "a\nb", Optional.empty(), Optional.empty())
                        .keptItems())
                .containsExactly("x", "y");
        assertThat(choosing("a\nb").keptItems()).isEmpty();
    }

    private static QuestionDraft choosing(String options) {
        return Asked.draft(QuestionKind.SINGLE, options, Optional.empty(), Optional.empty());
    }
}
