// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.privacy;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds and removes what says whose something is. */
@ApplicationScoped
class PersonalDataRepository {

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    void answersBy(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT s.title, q.wording, CASE WHEN q.kind IN ('SINGLE', 'MULTIPLE') THEN split_part(q.options,"
                        + " chr(10), v.choice + 1) WHEN q.kind = 'RANKING' THEN v.choice || '. ' || split_part(q.options,"
                        + " chr(10), v.item + 1) WHEN q.kind = 'MATRIX' THEN split_part(q.items, chr(10), v.item + 1) ||"
                        + " ': ' || split_part(q.options, chr(10), v.choice + 1) ELSE coalesce(v.words,"
                        + " CAST(coalesce(v.amount, v.choice) AS text)) END, CAST(a.answered_on AS text) FROM"
                        + " panels_answer a JOIN panels_survey s ON s.id = a.survey_id LEFT JOIN panels_value v ON"
                        + " v.answer_id = a.id LEFT JOIN panels_question q ON q.id = v.question_id WHERE a.participant_id"
                        + " = ?1 ORDER BY s.id, q.place, q.id, v.item, v.choice",
                List.of("title", "question", "answer", "answeredOn"),
                person,
                out);
    }

    void surveysBy(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT title, introduction FROM panels_survey WHERE author_id = ?1 ORDER BY id",
                List.of("title", "introduction"),
                person,
                out);
    }

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private void each(String query, List<String> names, ParticipantId person, Consumer<Map<String, ?>> out) {
        List<Object[]> rows = entities.createNativeQuery(query)
                .setParameter(1, person.value())
                .getResultList();
        for (Object[] row : rows) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                fields.put(names.get(i), row[i]);
            }
            out.accept(fields);
        }
    }

    int removeWordsBy(ParticipantId person) {
        return change(
                "DELETE FROM panels_value v USING panels_answer a WHERE a.id = v.answer_id AND a.participant_id = ?1"
                        + " AND v.words IS NOT NULL",
                person);
    }

    int cutAnswersFrom(ParticipantId person) {
        return change("UPDATE panels_answer SET participant_id = NULL WHERE participant_id = ?1", person);
    }

    /** Returns the numbers of the surveys that the person has written. */
    List<Long> surveysBy(ParticipantId person) {
        return numbers("SELECT id FROM panels_survey WHERE author_id = ?1 ORDER BY id", person);
    }

    void consultationsBy(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT title, introduction FROM panels_consultation WHERE author_id = ?1 ORDER BY id",
                List.of("title", "introduction"),
                person,
                out);
    }

    /** Returns the numbers of the consultations that the person has written. */
    List<Long> consultationsBy(ParticipantId person) {
        return numbers("SELECT id FROM panels_consultation WHERE author_id = ?1 ORDER BY id", person);
    }

    int cutConsultationsFrom(ParticipantId person) {
        return change(
                "UPDATE panels_consultation SET author_id = NULL, version = version + 1 WHERE author_id = ?1", person);
    }

    @SuppressWarnings("unchecked") // a native query of one column gives its values
    private List<Long> numbers(String query, ParticipantId person) {
        return ((List<Number>) entities.createNativeQuery(query)
                        .setParameter(1, person.value())
                        .getResultList())
                .stream().map(Number::longValue).toList();
    }

    int cutSurveysFrom(ParticipantId person) {
        return change("UPDATE panels_survey SET author_id = NULL, version = version + 1 WHERE author_id = ?1", person);
    }

    private int change(String statement, ParticipantId person) {
        return entities.createNativeQuery(statement)
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
