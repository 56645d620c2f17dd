// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a survey's answers a page at a time, by two statements each. */
@ApplicationScoped
class AnswerRows {

    private static final int MARK = 8;
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    /**
     * One answer.
     *
     * @param person who has given it, empty where nobody knows
     * @param given what was chosen and typed, by the number of the question
     */
    record Row(String id, Optional<ParticipantId> person, LocalDate day, Map<Long, List<String>> given) {

        /** Returns what stands in the place of a name: the same as long as the answer is there, and of nobody's making. */
        String mark() {
            return id.substring(0, MARK);
        }
    }

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    /** Returns the answers after this one, by one range of an index. */
    @Transactional
    List<Row> after(long survey, Optional<String> id, int most) {
        List<Row> page = new ArrayList<>();
        for (@Nullable
        Object[] row : rows(entities.createNativeQuery(
                        "SELECT CAST(id AS text), participant_id, CAST(answered_on AS text) FROM panels_answer WHERE"
                                + " survey_id = ?1 AND id > CAST(?2 AS uuid) ORDER BY id LIMIT ?3")
                .setParameter(1, survey)
                .setParameter(2, id.orElse(FIRST))
                .setParameter(3, most))) {
            page.add(new Row(
                    String.valueOf(row[0]),
                    row[1] instanceof Number person
                            ? Optional.of(new ParticipantId(person.longValue()))
                            : Optional.empty(),
                    LocalDate.parse(String.valueOf(row[2])),
                    new HashMap<>()));
        }
        fill(page);
        return page;
    }

    private void fill(List<Row> page) {
        Map<String, Row> byId = new HashMap<>();
        page.forEach(row -> byId.put(row.id(), row));
        for (@Nullable
        Object[] value : rows(entities.createNativeQuery("SELECT CAST(answer_id AS text), question_id, coalesce(words,"
                        + " item || ':' || choice, CAST(coalesce(amount, choice) AS text)) FROM panels_value"
                        + " WHERE answer_id = ANY (CAST(?1 AS uuid[])) ORDER BY question_id, item, choice")
                .setParameter(1, byId.keySet().toArray(String[]::new)))) {
            Optional.ofNullable(byId.get(String.valueOf(value[0])))
                    .filter(row -> value[1] instanceof Number)
                    .ifPresent(row -> row.given()
                            .computeIfAbsent(((Number) value[1]).longValue(), question -> new ArrayList<>())
                            .add(String.valueOf(value[2])));
        }
    }

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private static List<@Nullable Object[]> rows(Query query) {
        return query.getResultList();
    }
}
