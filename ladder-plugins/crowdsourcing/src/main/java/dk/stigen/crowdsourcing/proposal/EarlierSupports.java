// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.support.Support;
import dk.stigen.api.support.Supports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the portal the supports that the plugin kept itself before. */
@ApplicationScoped
public class EarlierSupports {

    private static final int BATCH = 2000;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    @Inject
    Supports supports;

    /** Gives some of them; returns whether there may be more. */
    @Transactional
    public boolean giveSome() {
        @SuppressWarnings("unchecked") // a query of several columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "DELETE FROM crowdsourcing_support WHERE (proposal_id, participant_id) IN"
                                + " (SELECT proposal_id, participant_id FROM crowdsourcing_support"
                                + " ORDER BY proposal_id, participant_id LIMIT ?1)"
                                + " RETURNING proposal_id, participant_id, given_at")
                .setParameter(1, BATCH)
                .getResultList();
        supports.store(rows.stream().map(EarlierSupports::support).toList());
        count(rows.stream().map(row -> Proposal.ref(number(row[0]))).distinct().toList());
        return rows.size() == BATCH;
    }

    /** What stands at a proposal is what the portal counts: somebody may have been gone before. */
    private void count(List<ContributionRef> given) {
        Map<ContributionRef, Integer> counts = supports.counts(given);
        entities.createNativeQuery("UPDATE crowdsourcing_proposal p SET support_count = w.supports"
                        + " FROM unnest(CAST(?1 AS bigint[]), CAST(?2 AS integer[])) AS w (id, supports)"
                        + " WHERE p.id = w.id AND p.support_count <> w.supports")
                .setParameter(1, array(given.stream().map(ContributionRef::id)))
                .setParameter(2, array(given.stream().map(ref -> counts.getOrDefault(ref, 0))))
                .executeUpdate();
    }

    private static Support support(Object[] row) {
        return new Support(Proposal.ref(number(row[0])), new ParticipantId(number(row[1])), instant(row[2]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
