// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.panels.survey.Result.Counted;
import dk.stigen.panels.survey.Result.Row;
import dk.stigen.panels.survey.Result.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Optional<Long> KEPT_BACK = Optional.empty();

    @Test
    void tellsWhatIsAboutManyOrNobody() {
        Result result = told(QuestionKind.SINGLE, 30, Map.of(0, 20L, 1, 10L));

        assertThat(result.answered()).contains(30L);
        assertThat(people(result)).containsExactly(Optional.of(20L), Optional.of(10L), Optional.of(0L));
        assertThat(result.percent(result.rows().get(0))).isEqualTo(67);
    }

    @Test
    void keepsASecondCountBackSoThatNobodyFindsTheFirstBySubtracting() {
        Result result = told(QuestionKind.SINGLE, 33, Map.of(0, 20L, 1, 10L, 2, 3L));

        assertThat(result.answered()).contains(33L);
        assertThat(people(result)).containsExactly(Optional.of(20L), KEPT_BACK, KEPT_BACK);
    }

    @Test
    void tellsNothingWhereFewHaveAnswered() {
        Result result = told(QuestionKind.SINGLE, 4, Map.of(0, 4L));

        assertThat(result.answered()).isEmpty();
        assertThat(people(result)).containsOnly(KEPT_BACK);
        assertThat(result.percent(result.rows().get(0))).isZero();
    }

    @Test
    void tellsNothingWhereTheNumberOfAnswersWouldTell() {
        Result result = told(QuestionKind.SINGLE, 8, Map.of(0, 5L, 1, 3L));

        assertThat(result.answered()).isEmpty();
        assertThat(people(result)).containsOnly(KEPT_BACK);
    }

    @Test
    void keepsBackWhatFewHaveChosenOfSeveralAndWhatFewHaveLeftOut() {
        Result result = told(QuestionKind.MULTIPLE, 20, Map.of(0, 12L, 1, 2L, 2, 18L));

        assertThat(result.answered()).contains(20L);
        assertThat(people(result)).containsExactly(Optional.of(12L), KEPT_BACK, KEPT_BACK);
    }

    @Test
    void tellsTheMeanOfAScaleOnlyWhereItGivesNoCountAway() {
        Total total = new Total(30, new BigDecimal("2.5"));

        assertThat(told(Asked.scale(), total, Map.of(1, 10L, 2, 10L, 3, 10L)).mean())
                .contains(new BigDecimal("2.5"));
        assertThat(told(Asked.scale(), total, Map.of(1, 2L, 2, 14L, 3, 14L)).mean())
                .isEmpty();
    }

    @Test
    void tellsTheMeanOfNumbersWhereManyHaveAnswered() {
        assertThat(told(Asked.number(), new Total(5, BigDecimal.TEN), Map.of()).mean())
                .contains(BigDecimal.TEN);
        assertThat(told(Asked.number(), new Total(4, BigDecimal.TEN), Map.of()).mean())
                .isEmpty();
        assertThat(told(Asked.number(), Total.NONE, Map.of()).mean()).isEmpty();
    }

    @Test
    void tellsAMatrixItemByItem() {
        List<Result> results = Result.told(
                Asked.choosing(QuestionKind.MATRIX),
                new Counted(
                        Map.of(0, new Total(12, BigDecimal.ZERO), 1, new Total(3, BigDecimal.ZERO)),
                        Map.of(0, Map.of(0, 12L), 1, Map.of(2, 3L))));

        assertThat(results).extracting(Result::label).containsExactly("Hvad?: x", "Hvad?: y");
        assertThat(results).extracting(Result::answered).containsExactly(Optional.of(12L), Optional.empty());
        assertThat(people(results.get(1))).containsOnly(KEPT_BACK);
    }

    @Test
    void tellsTheMeanPlacesOfARankingTheBestFirst() {
        Question ranking = Asked.choosing(QuestionKind.RANKING);

        Result many = Result.told(ranking, places(5)).get(0);
        assertThat(many.rows()).extracting(Row::label).containsExactly("b", "c", "a");
        assertThat(many.rows().get(0).place()).contains(BigDecimal.ONE);

        Result few = Result.told(ranking, places(4)).get(0);
        assertThat(few.answered()).isEmpty();
        assertThat(few.rows()).extracting(Row::label).containsExactly("a", "b", "c");
        assertThat(few.rows()).extracting(Row::place).containsOnly(Optional.empty());
    }

    private static Counted places(long answered) {
        return new Counted(
                Map.of(
                        0, new Total(answered, new BigDecimal(3)),
                        1, new Total(answered, BigDecimal.ONE),
                        2, new Total(answered, new BigDecimal(2))),
                Map.of());
    }

    private static Result told(QuestionKind kind, long answered, Map<Integer, Long> counts) {
        return told(Asked.choosing(kind), new Total(answered, BigDecimal.ZERO), counts);
    }

    private static Result told(Question question, Total total, Map<Integer, Long> counts) {
        return Result.told(question, new Counted(Map.of(Counted.WHOLE, total), Map.of(Counted.WHOLE, counts)))
                .get(0);
    }

    private static List<Optional<Long>> people(Result result) {
        return result.rows().stream().map(Row::people).toList();
    }
}
