// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Who supports which proposal, and the count that stands at the proposal. */
@ApplicationScoped
class SupportRepository {

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    /** Returns whether the support is new; the table's key decides, so that parallel ones give one row. */
    boolean insert(long proposal, ParticipantId supporter) {
        return entities.createNativeQuery("INSERT INTO crowdsourcing_support (proposal_id, participant_id)"
                                + " VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                        .setParameter(1, proposal)
                        .setParameter(2, supporter.value())
                        .executeUpdate()
                == 1;
    }

    boolean delete(long proposal, ParticipantId supporter) {
        return entities.createNativeQuery(
                                "DELETE FROM crowdsourcing_support WHERE proposal_id = ?1 AND participant_id = ?2")
                        .setParameter(1, proposal)
                        .setParameter(2, supporter.value())
                        .executeUpdate()
                == 1;
    }

    /**
     * Counts supports that have been stored, and notes it if they reach the goal.
     *
     * @param answerDue when the municipality has to answer if it does, unless it has named a day already
     */
    void count(long proposal, int more, Instant answerDue) {
        entities.createNativeQuery("UPDATE crowdsourcing_proposal SET support_count = support_count + ?3,"
                        + " goal_reached_at = CASE WHEN support_count + ?3 < support_goal THEN goal_reached_at"
                        + " ELSE coalesce(goal_reached_at, now()) END,"
                        + " answer_due = CASE WHEN support_count + ?3 < support_goal THEN answer_due"
                        + " ELSE coalesce(answer_due, CAST(?2 AS timestamptz)) END"
                        + " WHERE id = ?1")
                .setParameter(1, proposal)
                .setParameter(2, answerDue.toString())
                .setParameter(3, more)
                .executeUpdate();
    }

    void uncount(long proposal) {
        entities.createNativeQuery("UPDATE crowdsourcing_proposal SET support_count = support_count - 1 WHERE id = ?1")
                .setParameter(1, proposal)
                .executeUpdate();
    }

    /** Returns who supports the proposal, in the order of their numbers. */
    @SuppressWarnings("unchecked") // a native query of one column gives its values
    List<ParticipantId> of(long proposal, long after, int most) {
        return ((List<Number>) entities.createNativeQuery("SELECT participant_id FROM crowdsourcing_support"
                                + " WHERE proposal_id = ?1 AND participant_id > ?2 ORDER BY participant_id LIMIT ?3")
                        .setParameter(1, proposal)
                        .setParameter(2, after)
                        .setParameter(3, most)
                        .getResultList())
                .stream().map(number -> new ParticipantId(number.longValue())).toList();
    }
}
