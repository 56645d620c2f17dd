// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.panels.survey.Result.Counted;
import dk.stigen.panels.survey.Result.Total;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what was answered, by one statement for each kind of figure however many questions there are. */
@ApplicationScoped
class ResultRepository {

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    /** Returns how many answers the survey has. */
    long answers(long survey) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM panels_answer WHERE survey_id = ?1")
                        .setParameter(1, survey)
                        .getSingleResult())
                .longValue();
    }

    /** Returns what was counted of each of the questions that anybody has answered. */
    Map<Long, Counted> counted(Collection<Question> questions) {
        Map<Long, Counted> counted = new HashMap<>();
        for (@Nullable
        Object[] row : rows(
                "SELECT question_id, coalesce(item, -1), count(DISTINCT answer_id), avg(coalesce(amount, choice))"
                        + " FROM panels_value WHERE question_id = ANY (?1) GROUP BY question_id, item",
                questions)) {
            of(counted, row)
                    .totals()
                    .put(
                            (int) number(row[1]),
                            new Total(number(row[2]), row[3] instanceof BigDecimal mean ? mean : BigDecimal.ZERO));
        }
        for (@Nullable
        Object[] row : rows(
                "SELECT question_id, coalesce(item, -1), choice, count(*) FROM panels_value"
                        + " WHERE question_id = ANY (?1) AND choice IS NOT NULL GROUP BY question_id, item, choice",
                questions)) {
            of(counted, row)
                    .counts()
                    .computeIfAbsent((int) number(row[1]), item -> new HashMap<>())
                    .put((int) number(row[2]), number(row[3]));
        }
        return counted;
    }

    private static Counted of(Map<Long, Counted> counted, @Nullable Object[] row) {
        return counted.computeIfAbsent(number(row[0]), question -> new Counted(new HashMap<>(), new HashMap<>()));
    }

    private static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private List<@Nullable Object[]> rows(String query, Collection<Question> questions) {
        return entities.createNativeQuery(query)
                .setParameter(1, questions.stream().map(Question::getId).toArray(Long[]::new))
                .getResultList();
    }
}
