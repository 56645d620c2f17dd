// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and stores valuations. */
@ApplicationScoped
class ValuationRepository {

    private static final String ROWS =
            "SELECT id, version, department, verdict, cost, reasons, valued_at FROM crowdsourcing_valuation";

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    /** Returns what departments think of the proposal, the first to say so first, by one statement. */
    List<Valuation> of(long proposal) {
        return rows(entities.createNativeQuery(ROWS + " WHERE proposal_id = ?1 ORDER BY id")
                .setParameter(1, proposal)
                .getResultList());
    }

    Optional<Valuation> find(long proposal, long id) {
        return rows(entities.createNativeQuery(ROWS + " WHERE proposal_id = ?1 AND id = ?2")
                        .setParameter(1, proposal)
                        .setParameter(2, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Holds the proposal until the transaction ends, so that nobody answers it meanwhile; false if it is answered. */
    boolean holdUnanswered(long proposal) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM crowdsourcing_proposal WHERE id = ?1 AND answered_at IS NULL FOR NO KEY UPDATE")
                .setParameter(1, proposal)
                .getResultList()
                .isEmpty();
    }

    /** Stores it, and returns its number; empty if the department has said already what it thinks. */
    Optional<Long> add(long proposal, ValuationDraft draft, ParticipantId official, Instant at) {
        List<?> ids = entities.createNativeQuery(
                        "INSERT INTO crowdsourcing_valuation (proposal_id, department, verdict, cost, reasons, valued_by, valued_at)"
                                + " VALUES (?1, ?2, ?3, nullif(?4, -1), ?5, ?6, CAST(?7 AS timestamptz))"
                                + " ON CONFLICT (proposal_id, lower(department)) DO NOTHING RETURNING id")
                .setParameter(1, proposal)
                .setParameter(2, draft.department().value())
                .setParameter(3, draft.verdict().orElseThrow().name())
                .setParameter(4, draft.cost().orElse(-1L))
                .setParameter(5, draft.reasons().value())
                .setParameter(6, official.value())
                .setParameter(7, at.toString())
                .getResultList();
        entities.createNativeQuery(
                        "UPDATE crowdsourcing_proposal SET valued_at = coalesce(valued_at, CAST(?2 AS timestamptz)) WHERE id = ?1")
                .setParameter(1, proposal)
                .setParameter(2, at.toString())
                .executeUpdate();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** Puts it in the place of the version that was seen; false if somebody has revised it meanwhile. */
    boolean revise(long id, int seen, ValuationDraft draft, ParticipantId official, Instant at) {
        return entities.createNativeQuery(
                                "UPDATE crowdsourcing_valuation SET version = version + 1, verdict = ?3, cost = nullif(?4, -1), reasons = ?5,"
                                        + " valued_by = ?6, valued_at = CAST(?7 AS timestamptz) WHERE id = ?1 AND version = ?2")
                        .setParameter(1, id)
                        .setParameter(2, seen)
                        .setParameter(3, draft.verdict().orElseThrow().name())
                        .setParameter(4, draft.cost().orElse(-1L))
                        .setParameter(5, draft.reasons().value())
                        .setParameter(6, official.value())
                        .setParameter(7, at.toString())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static List<Valuation> rows(List<?> rows) {
        return ((List<@Nullable Object[]>) rows)
                .stream()
                        .map(row -> new Valuation(
                                number(row[0]),
                                (int) number(row[1]),
                                String.valueOf(row[2]),
                                Verdict.valueOf(String.valueOf(row[3])),
                                Optional.ofNullable(row[4]).map(ValuationRepository::number),
                                String.valueOf(row[5]),
                                instant(row[6])))
                        .toList();
    }

    private static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }

    private static Instant instant(@Nullable Object column) {
        return column instanceof Timestamp time ? time.toInstant() : Instant.from((OffsetDateTime) column);
    }
}
