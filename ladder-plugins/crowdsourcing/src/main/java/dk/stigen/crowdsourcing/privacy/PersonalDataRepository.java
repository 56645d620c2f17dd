// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.privacy;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds and removes what says whose something is. */
@ApplicationScoped
class PersonalDataRepository {

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    void proposalsBy(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT title, body, submitted_at FROM crowdsourcing_proposal WHERE author_id = ?1 ORDER BY id",
                List.of("title", "body", "submittedAt"),
                person,
                out);
    }

    void valuationsBy(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT p.title, v.department, v.verdict, v.reasons, v.valued_at FROM crowdsourcing_valuation v"
                        + " JOIN crowdsourcing_proposal p ON p.id = v.proposal_id WHERE v.valued_by = ?1 ORDER BY v.id",
                List.of("proposal", "department", "verdict", "reasons", "valuedAt"),
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
                fields.put(names.get(i), value(row[i]));
            }
            out.accept(fields);
        }
    }

    private static Object value(Object column) {
        if (column instanceof Timestamp time) {
            return time.toInstant();
        }
        return column instanceof OffsetDateTime time ? Instant.from(time) : column;
    }

    /** Returns the numbers of the person's proposals. */
    @SuppressWarnings("unchecked") // a native query of one column gives its values
    List<Long> proposalsBy(ParticipantId person) {
        return ((List<Number>) entities.createNativeQuery(
                                "SELECT id FROM crowdsourcing_proposal WHERE author_id = ?1 ORDER BY id")
                        .setParameter(1, person.value())
                        .getResultList())
                .stream().map(Number::longValue).toList();
    }

    /** Returns whether the municipality has answered something that the person has proposed. */
    boolean hasAnsweredProposals(ParticipantId person) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM crowdsourcing_proposal WHERE author_id = ?1 AND answered_at IS NOT NULL LIMIT 1")
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    int anonymiseValuationsBy(ParticipantId person) {
        return entities.createNativeQuery("UPDATE crowdsourcing_valuation SET valued_by = NULL WHERE valued_by = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    int anonymiseProposalsBy(ParticipantId person) {
        return entities.createNativeQuery("UPDATE crowdsourcing_proposal SET author_id = NULL WHERE author_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
