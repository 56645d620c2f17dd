// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import dk.stigen.crowdsourcing.proposal.ProposalList.Filter;
import dk.stigen.crowdsourcing.proposal.ProposalList.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and stores proposals. */
@ApplicationScoped
class ProposalRepository {

    static final int PAGE_SIZE = 20;

    /**
     * A proposal as somebody reads it.
     *
     * @param at the database's time when it was read
     */
    record Read(Proposal proposal, Instant at) {}

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Stores the proposal and tells the portal's index of it. */
    Proposal add(Proposal proposal) {
        entities.persist(proposal);
        contributions.put(proposal.projection());
        return proposal;
    }

    Optional<Proposal> find(long id) {
        return Optional.ofNullable(entities.find(Proposal.class, id));
    }

    /** Returns the proposal and what time it is, by one statement. */
    Optional<Read> read(long id) {
        return entities.createQuery("SELECT p, CURRENT_TIMESTAMP FROM Proposal p WHERE p.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Read((Proposal) row[0], ((Timestamp) row[1]).toInstant()));
    }

    /** Returns the proposals of these numbers, by one statement; unknown ones are left out. */
    List<Proposal> find(Collection<Long> ids) {
        return entities.createQuery("SELECT p FROM Proposal p WHERE p.id IN :ids", Proposal.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Returns the proposals that follow the number, in the order of their numbers, by one range of the key. */
    List<Proposal> after(long id, int most) {
        return entities.createQuery("SELECT p FROM Proposal p WHERE p.id > :after ORDER BY p.id", Proposal.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
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

    /**
     * Returns the page after the cursor of what the reader may see, by a range of an index however far in it is.
     *
     * @param activities whose proposals are shown, those of all if empty
     */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    ProposalList list(Optional<Collection<ActivityId>> activities, Order order, Filter filter, Cursor after, int size) {
        VisibleRows seen = contributions.visible(CrowdsourcingPlugin.ID, Proposal.TYPE, "p.id", 5);
        String wanted = (activities.isPresent() ? " AND activity_id = ANY (?4) AND " : " AND ")
                + seen.sql()
                + switch (filter) {
                    case ALL -> "";
                    case OPEN -> " AND answered_at IS NULL AND NOT expired";
                    case ANSWERED -> " AND answered_at IS NOT NULL";
                };
        Query query = switch (order) {
            case NEWEST ->
                entities.createNativeQuery(
                                "SELECT * FROM crowdsourcing_proposal p WHERE id < ?1" + wanted
                                        + " ORDER BY id DESC LIMIT ?2",
                                Proposal.class)
                        .setParameter(1, after.id());
            case MOST_SUPPORTED ->
                entities.createNativeQuery(
                                "SELECT * FROM crowdsourcing_proposal p WHERE (shown_count, id) < (?3, ?1)" + wanted
                                        + " ORDER BY shown_count DESC, id DESC LIMIT ?2",
                                Proposal.class)
                        .setParameter(1, after.id())
                        .setParameter(3, after.shownCount());
        };
        seen.bind(query::setParameter);
        activities.ifPresent(within -> query.setParameter(4, ActivityNumbers.of(within)));
        List<Proposal> found = query.setParameter(2, size + 1)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
        return found.size() > size
                ? new ProposalList(List.copyOf(found.subList(0, size)), Optional.of(Cursor.after(found.get(size - 1))))
                : new ProposalList(List.copyOf(found), Optional.empty());
    }

    /** Holds the proposal until the transaction ends; what is read of it after that is what stands. False if there is none. */
    boolean lock(long proposal) {
        return !entities.createNativeQuery("SELECT 1 FROM crowdsourcing_proposal WHERE id = ?1 FOR NO KEY UPDATE")
                .setParameter(1, proposal)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes note of how many support it, and once they reach the goal of that too, however many take their support back later.
     *
     * @param answerDue when the municipality has to answer if they reach it now, unless it has named a day already
     */
    void count(long proposal, int supports, Instant answerDue) {
        entities.createNativeQuery("UPDATE crowdsourcing_proposal SET support_count = ?2,"
                        + " answer_due = CASE WHEN goal_reached_at IS NULL AND ?2 >= support_goal"
                        + " THEN coalesce(answer_due, CAST(?3 AS timestamptz)) ELSE answer_due END,"
                        + " goal_reached_at = CASE WHEN ?2 >= support_goal THEN coalesce(goal_reached_at, now())"
                        + " ELSE goal_reached_at END WHERE id = ?1")
                .setParameter(1, proposal)
                .setParameter(2, supports)
                .setParameter(3, answerDue.toString())
                .executeUpdate();
    }

    void answerBy(long proposal, Instant due) {
        entities.createNativeQuery(
                        "UPDATE crowdsourcing_proposal SET answer_due = CAST(?2 AS timestamptz) WHERE id = ?1")
                .setParameter(1, proposal)
                .setParameter(2, due.toString())
                .executeUpdate();
    }

    /** Notes which proposals' time is over, and returns how many; those that somebody holds wait for the next time. */
    int expire(int most) {
        return entities.createNativeQuery("UPDATE crowdsourcing_proposal SET expired = true WHERE id IN ("
                        + "SELECT id FROM crowdsourcing_proposal WHERE answered_at IS NULL AND NOT expired"
                        + " AND support_until <= now() ORDER BY support_until LIMIT ?1 FOR NO KEY UPDATE SKIP LOCKED)")
                .setParameter(1, most)
                .executeUpdate();
    }

    /** Notes that the proposal has gone on: it seeks no support here any more; false if it had gone on before. */
    boolean move(long proposal) {
        return entities.createNativeQuery("UPDATE crowdsourcing_proposal SET moved_at = now(), expired = true"
                                + " WHERE id = ?1 AND moved_at IS NULL")
                        .setParameter(1, proposal)
                        .executeUpdate()
                == 1;
    }

    boolean hasUnplaced() {
        return exists("SELECT 1 FROM crowdsourcing_proposal WHERE activity_id IS NULL LIMIT 1");
    }

    int place(ActivityId activity) {
        return entities.createNativeQuery(
                        "UPDATE crowdsourcing_proposal SET activity_id = ?1 WHERE activity_id IS NULL")
                .setParameter(1, activity.value())
                .executeUpdate();
    }

    boolean areIn(ActivityId activity) {
        return exists("SELECT 1 FROM crowdsourcing_proposal WHERE activity_id = " + activity.value() + " LIMIT 1");
    }

    private boolean exists(String query) {
        return !entities.createNativeQuery(query).getResultList().isEmpty();
    }

    /** Returns how many proposals of these activities still seek support, as counted when they were written. */
    long openProposals(Collection<ActivityId> activities) {
        return ((Number) entities.createNativeQuery("SELECT coalesce(sum(proposals), 0) FROM crowdsourcing_open"
                                + " WHERE activity_id = ANY (?1)")
                        .setParameter(1, ActivityNumbers.of(activities))
                        .getSingleResult())
                .longValue();
    }

    /** Puts the cut in the place of the part in title and text, and returns whether it stood there. */
    boolean mask(long id, String part, String cut) {
        return entities.createNativeQuery(
                                "UPDATE crowdsourcing_proposal SET title = replace(title, ?2, ?3), body = replace(body, ?2, ?3),"
                                        + " version = version + 1 WHERE id = ?1 AND (position(?2 IN title) > 0 OR position(?2 IN body) > 0)")
                        .setParameter(1, id)
                        .setParameter(2, part)
                        .setParameter(3, cut)
                        .executeUpdate()
                == 1;
    }
}
