// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenAnswerTest {

    @Test
    void keepsWhatWasChosenAndTyped() {
        List<Question> questions =
                List.of(Asked.choosing(QuestionKind.MULTIPLE), Asked.scale(), Asked.number(), Asked.words());
        GivenAnswer given = new GivenAnswer(
                Map.of(7L, List.of("0", "2"), 8L, List.of("3"), 9L, List.of(" -5 "), 10L, List.of("Der mangler lys.")));

        assertThat(given.faults(questions)).isEmpty();
        assertThat(GivenAnswer.of(given.values(questions)).given())
                .isEqualTo(Map.of(
                        7L, List.of("0", "2"), 8L, List.of("3"), 9L, List.of("-5"), 10L, List.of("Der mangler lys.")));
    }

    @Test
    void asksForWhatMustBeAnswered() {
        assertThat(new GivenAnswer(Map.of(9L, List.of(" \u200b "))).faults(List.of(Asked.number())))
                .containsEntry("q9", MessageKey.of("panels.fault.unanswered"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-1", "a", "01", "4294967296", "0x1", "99999999999999999999"})
    void refusesWhatCannotBeChosen(String choice) {
        assertThat(new GivenAnswer(Map.of(7L, List.of(choice))).faults(List.of(Asked.choosing(QuestionKind.SINGLE))))
                .containsEntry("q7", MessageKey.of("panels.fault.choice"));
    }

    @Test
    void refusesTheSameChoiceTwiceAndSeveralWhereOneIsAskedFor() {
        assertThat(new GivenAnswer(Map.of(7L, List.of("1", "1")))
                        .faults(List.of(Asked.choosing(QuestionKind.MULTIPLE))))
                .containsEntry("q7", MessageKey.of("panels.fault.choice"));
        assertThat(new GivenAnswer(Map.of(7L, List.of("1", "2"))).faults(List.of(Asked.choosing(QuestionKind.SINGLE))))
                .containsEntry("q7", MessageKey.of("panels.fault.choice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolv", "1,5", "1e3", "--2", "٣", "9999999999999"})
    void refusesWhatIsNoWholeNumber(String typed) {
        assertThat(new GivenAnswer(Map.of(9L, List.of(typed))).faults(List.of(Asked.number())))
                .containsEntry("q9", MessageKey.of("panels.fault.number"));
    }

    @Test
    void saysTheBoundThatANumberIsBeyond() {
        assertThat(new GivenAnswer(Map.of(9L, List.of("-6"))).faults(List.of(Asked.number())))
                .containsEntry("q9", MessageKey.of("panels.fault.least", -5L));
        assertThat(new GivenAnswer(Map.of(9L, List.of("121"))).faults(List.of(Asked.number())))
                .containsEntry("q9", MessageKey.of("panels.fault.most", 120L));
    }

    @Test
    void takesAChoiceForEachItem() {
        List<Question> questions = List.of(Asked.choosing(QuestionKind.MATRIX));
        GivenAnswer given = new GivenAnswer(Map.of(7L, List.of("0:2", "1:2")));

        assertThat(given.faults(questions)).isEmpty();
        assertThat(GivenAnswer.of(given.values(questions)).given()).isEqualTo(given.given());
        assertThat(new GivenAnswer(Map.of(7L, List.of("0:2"))).faults(questions))
                .containsExactlyEntriesOf(Map.of("q7i1", MessageKey.of("panels.fault.unanswered")));
        assertThat(new GivenAnswer(Map.of(7L, List.of("0:3", "1:0"))).faults(questions))
                .containsKeys("q7", "q7i0");
        assertThat(new GivenAnswer(Map.of(7L, List.of("0:1", "0:2", "1:0"))).faults(questions))
                .containsOnlyKeys("q7");
        assertThat(new GivenAnswer(Map.of(7L, List.of("2:0"))).faults(questions))
                .containsKey("q7");
    }

    @Test
    void takesARankingThatHasEachPlaceOnce() {
        List<Question> questions = List.of(Asked.choosing(QuestionKind.RANKING));

        assertThat(new GivenAnswer(Map.of(7L, List.of("0:2", "1:1", "2:3"))).faults(questions))
                .isEmpty();
        assertThat(new GivenAnswer(Map.of(7L, List.of("0:2", "1:1", "2:1"))).faults(questions))
                .containsExactlyEntriesOf(Map.of("q7i2", MessageKey.of("panels.fault.rank")));
        assertThat(new GivenAnswer(Map.of(7L, List.of("0:0", "1:1", "2:3"))).faults(questions))
                .isNotEmpty();
    }

    @Test
    void knowsAnAnswerToAnotherQuestion() {
        assertThat(new GivenAnswer(Map.of(10L, List.of("1"))).isTo(List.of(Asked.number())))
                .isFalse();
        assertThat(new GivenAnswer(Map.of()).isTo(List.of(Asked.number()))).isTrue();
    }
}
