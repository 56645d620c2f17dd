// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.panels.survey.GivenAnswer.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores what people answer, a constant number of statements an answer however many questions there are. */
@ApplicationScoped
class AnswerRepository {

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    /** Stores an answer that is nobody's; nothing happens if it is there. */
    void add(UUID key, long survey, LocalDate day, List<Value> values) {
        boolean added = entities.createNativeQuery("INSERT INTO panels_answer (id, survey_id, answered_on)"
                                + " VALUES (CAST(?1 AS uuid), ?2, ?3) ON CONFLICT (id) DO NOTHING")
                        .setParameter(1, key.toString())
                        .setParameter(2, survey)
                        .setParameter(3, day)
                        .executeUpdate()
                == 1;
        if (added) {
            store(key.toString(), values);
        }
    }

    /** Stores the person's answer in the place of the one that is there. */
    void put(UUID key, long survey, ParticipantId person, LocalDate day, List<Value> values) {
        entities.createNativeQuery("INSERT INTO panels_answer (id, survey_id, participant_id, answered_on)"
                        + " VALUES (CAST(?1 AS uuid), ?2, ?3, ?4)"
                        + " ON CONFLICT (survey_id, participant_id) DO UPDATE SET answered_on = excluded.answered_on")
                .setParameter(1, key.toString())
                .setParameter(2, survey)
                .setParameter(3, person.value())
                .setParameter(4, day)
                .executeUpdate();
        String answer = (String) entities.createNativeQuery(
                        "SELECT CAST(id AS text) FROM panels_answer WHERE survey_id = ?1 AND participant_id = ?2")
                .setParameter(1, survey)
                .setParameter(2, person.value())
                .getSingleResult();
        entities.createNativeQuery("DELETE FROM panels_value WHERE answer_id = CAST(?1 AS uuid)")
                .setParameter(1, answer)
                .executeUpdate();
        store(answer, values);
    }

    private void store(String answer, List<Value> values) {
        entities.createNativeQuery("INSERT INTO panels_value (answer_id, question_id, item, choice, amount, words)"
                        + " SELECT CAST(?1 AS uuid), v.* FROM unnest(CAST(?2 AS bigint[]), CAST(?3 AS integer[]),"
                        + " CAST(?4 AS integer[]), CAST(?5 AS bigint[]), CAST(?6 AS text[])) AS v")
                .setParameter(1, answer)
                .setParameter(2, values.stream().map(Value::question).toArray(Long[]::new))
                .setParameter(3, values.stream().map(Value::item).toArray(Integer[]::new))
                .setParameter(4, values.stream().map(Value::choice).toArray(Integer[]::new))
                .setParameter(5, values.stream().map(Value::amount).toArray(Long[]::new))
                .setParameter(6, values.stream().map(Value::words).toArray(String[]::new))
                .executeUpdate();
    }

    /** Returns what the person has answered to the survey. */
    Optional<GivenAnswer> of(long survey, ParticipantId person) {
        List<Object[]> rows = rows(entities.createNativeQuery(
                        "SELECT v.question_id, v.item, v.choice, v.amount, v.words FROM panels_answer a LEFT JOIN"
                                + " panels_value v ON v.answer_id = a.id WHERE a.survey_id = ?1 AND a.participant_id = ?2"
                                + " ORDER BY v.question_id, v.item, v.choice")
                .setParameter(1, survey)
                .setParameter(2, person.value()));
        // somebody may have answered by leaving everything out
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(GivenAnswer.of(rows.stream()
                        .filter(row -> row[0] != null)
                        .map(AnswerRepository::value)
                        .toList()));
    }

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Value value(@Nullable Object[] row) {
        return new Value(
                ((Number) java.util.Objects.requireNonNull(row[0])).longValue(),
                row[1] instanceof Number item ? (Integer) item.intValue() : null,
                row[2] instanceof Number choice ? (Integer) choice.intValue() : null,
                row[3] instanceof Number amount ? (Long) amount.longValue() : null,
                (String) row[4]);
    }

    boolean areTo(long survey) {
        return exists(entities.createNativeQuery("SELECT 1 FROM panels_answer WHERE survey_id = ?1 LIMIT 1")
                .setParameter(1, survey));
    }

    boolean areIn(ActivityId activity) {
        return exists(entities.createNativeQuery("SELECT 1 FROM panels_survey s WHERE s.activity_id = ?1"
                        + " AND EXISTS (SELECT 1 FROM panels_answer a WHERE a.survey_id = s.id) LIMIT 1")
                .setParameter(1, activity.value()));
    }

    private static boolean exists(Query query) {
        return !query.getResultList().isEmpty();
    }
}
