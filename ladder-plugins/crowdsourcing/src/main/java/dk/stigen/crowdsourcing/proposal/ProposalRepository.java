// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and stores proposals, their supports and answers. */
@ApplicationScoped
class ProposalRepository {

    static final int PAGE_SIZE = 20;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    Proposal add(Proposal proposal) {
        entities.persist(proposal);
        return proposal;
    }

    Optional<Proposal> find(long id) {
        return Optional.ofNullable(entities.find(Proposal.class, id));
    }

    /** Lets one transaction at a time submit under this key. */
    void lock(UUID submissionKey) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(?1)::text")
                .setParameter(1, submissionKey.getMostSignificantBits() ^ submissionKey.getLeastSignificantBits())
                .getSingleResult();
    }

    Optional<Long> submittedAs(UUID submissionKey) {
        return entities.createQuery("SELECT p.id FROM Proposal p WHERE p.submissionKey = :key", Long.class)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    /** Returns the page after the cursor, by a range of an index however far in it is. */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    ProposalList list(ProposalList.Order order, ProposalList.Filter filter, Cursor after, int size) {
        String answered = switch (filter) {
            case ALL -> "";
            case OPEN -> " AND answered_at IS NULL";
            case ANSWERED -> " AND answered_at IS NOT NULL";
        };
        Query query = switch (order) {
            case NEWEST ->
                entities.createNativeQuery(
                                "SELECT * FROM crowdsourcing_proposal WHERE id < ?1" + answered
                                        + " ORDER BY id DESC LIMIT ?2",
                                Proposal.class)
                        .setParameter(1, after.id());
            case MOST_SUPPORTED ->
                entities.createNativeQuery(
                                "SELECT * FROM crowdsourcing_proposal WHERE (support_count, id) < (?3, ?1)" + answered
                                        + " ORDER BY support_count DESC, id DESC LIMIT ?2",
                                Proposal.class)
                        .setParameter(1, after.id())
                        .setParameter(3, after.supportCount());
        };
        List<Proposal> found = query.setParameter(2, size + 1)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
        return found.size() > size
                ? new ProposalList(List.copyOf(found.subList(0, size)), Optional.of(Cursor.after(found.get(size - 1))))
                : new ProposalList(List.copyOf(found), Optional.empty());
    }

    /** Holds the proposal until the transaction ends, and says whether it is answered; empty if there is none. */
    Optional<Boolean> lockForSupport(long proposal) {
        return entities.createNativeQuery(
                        "SELECT answered_at IS NOT NULL FROM crowdsourcing_proposal WHERE id = ?1 FOR NO KEY UPDATE")
                .setParameter(1, proposal)
                .getResultStream()
                .findFirst()
                .map(Boolean.class::cast);
    }

    boolean isSupportedBy(long proposal, ParticipantId supporter) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM crowdsourcing_support WHERE proposal_id = ?1 AND participant_id = ?2")
                .setParameter(1, proposal)
                .setParameter(2, supporter.value())
                .getResultList()
                .isEmpty();
    }

    /** Returns whether the support is new; the table's key decides, so that parallel ones give one row. */
    boolean insertSupport(long proposal, ParticipantId supporter) {
        return entities.createNativeQuery("INSERT INTO crowdsourcing_support (proposal_id, participant_id)"
                                + " VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                        .setParameter(1, proposal)
                        .setParameter(2, supporter.value())
                        .executeUpdate()
                == 1;
    }

    boolean deleteSupport(long proposal, ParticipantId supporter) {
        return entities.createNativeQuery(
                                "DELETE FROM crowdsourcing_support WHERE proposal_id = ?1 AND participant_id = ?2")
                        .setParameter(1, proposal)
                        .setParameter(2, supporter.value())
                        .executeUpdate()
                == 1;
    }

    void addToSupportCount(long proposal, int more) {
        entities.createNativeQuery("UPDATE crowdsourcing_proposal SET support_count = support_count + ?2 WHERE id = ?1")
                .setParameter(1, proposal)
                .setParameter(2, more)
                .executeUpdate();
    }

    /** Returns how many proposals still seek support, as counted when they were written. */
    long openProposals() {
        return ((Number) entities.createNativeQuery("SELECT open_proposals FROM crowdsourcing_figure")
                        .getSingleResult())
                .longValue();
    }

    Optional<OfficialAnswer> answerTo(long proposal) {
        return Optional.ofNullable(entities.find(OfficialAnswer.class, proposal));
    }

    void add(OfficialAnswer answer) {
        entities.persist(answer);
    }
}
