// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.cases;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases in the database. */
@ApplicationScoped
public class CaseRepository {

    private static final String PARTS = """
            select p.case_id, p.id, p.plugin_id, p.type, p.contribution_id, p.activity_id, m.moved_at, m.reason
            from case_part p left join case_move m on m.to_part = p.id
            """;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns all parts of the case that the contribution belongs to, the oldest first, by one statement; none without a case. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<CasePart> around(ContributionRef ref) {
        return parts(of(
                        entities.createNativeQuery(PARTS + "where p.case_id = (select case_id from case_part"
                                + " where plugin_id = ?1 and type = ?2 and contribution_id = ?3) order by p.id"),
                        ref))
                .toList();
    }

    private static Stream<CasePart> parts(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream().map(CaseRepository::part);
    }

    private static CasePart part(@Nullable Object[] row) {
        return new CasePart(
                number(row[0]),
                number(row[1]),
                new ContributionRef(new PluginId(String.valueOf(row[2])), String.valueOf(row[3]), number(row[4])),
                new ActivityId(number(row[5])),
                Optional.ofNullable(row[6]).map(at -> new CasePart.Arrival(instant(at), String.valueOf(row[7]))));
    }

    /** Lets one transaction at a time move the contribution. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(ContributionRef ref) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 10))::text")
                .setParameter(1, ref.toString())
                .getSingleResult();
    }

    /** Returns whether the contribution has gone on to another activity. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean hasGoneOn(ContributionRef ref) {
        return !of(
                        entities.createNativeQuery("select 1 from case_part p join case_move m on m.from_part = p.id"
                                + " where p.plugin_id = ?1 and p.type = ?2 and p.contribution_id = ?3"),
                        ref)
                .getResultList()
                .isEmpty();
    }

    /** Stores the move and returns the number of the part that the case has become; one without a case gets one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long move(
            ContributionRef from,
            ActivityId begun,
            ContributionRef to,
            ActivityId activity,
            String reason,
            ParticipantId by) {
        Optional<CasePart> known =
                around(from).stream().filter(part -> part.ref().equals(from)).findFirst();
        long caseId = known.map(CasePart::caseId)
                .orElseGet(() -> number(entities.createNativeQuery("insert into case_file default values returning id")
                        .getSingleResult()));
        long fromPart = known.map(CasePart::id).orElseGet(() -> add(caseId, from, begun));
        long toPart = add(caseId, to, activity);
        entities.createNativeQuery(
                        "insert into case_move (to_part, from_part, reason, moved_by) values (?1, ?2, ?3, ?4)")
                .setParameter(1, toPart)
                .setParameter(2, fromPart)
                .setParameter(3, reason)
                .setParameter(4, by.value())
                .executeUpdate();
        // who has not answered where it comes from is asked where it is now
        entities.createNativeQuery("update case_question set part_id = ?1 where part_id = ?2 and answered_at is null")
                .setParameter(1, toPart)
                .setParameter(2, fromPart)
                .executeUpdate();
        return toPart;
    }

    private long add(long caseId, ContributionRef ref, ActivityId activity) {
        return number(of(
                        entities.createNativeQuery(
                                "insert into case_part (plugin_id, type, contribution_id, case_id, activity_id)"
                                        + " values (?1, ?2, ?3, ?4, ?5) returning id"),
                        ref)
                .setParameter(4, caseId)
                .setParameter(5, activity.value())
                .getSingleResult());
    }

    /** Asks everybody who supports the contribution whether he does so where the part is too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void askSupporters(long part, ContributionRef from) {
        of(
                        entities.createNativeQuery("insert into case_question (part_id, participant_id)"
                                + " select ?4, participant_id from support"
                                + " where plugin_id = ?1 and type = ?2 and number = ?3 on conflict do nothing"),
                        from)
                .setParameter(4, part)
                .executeUpdate();
    }

    /** Returns the part that the person is asked about in the contribution's case, wherever that is now, and has not answered. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Long> question(ContributionRef ref, ParticipantId person) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> found = of(
                        entities.createNativeQuery(
                                "select p.id from case_part here join case_part p on p.case_id = here.case_id"
                                        + " join case_question q on q.part_id = p.id"
                                        + " where here.plugin_id = ?1 and here.type = ?2 and here.contribution_id = ?3"
                                        + " and q.participant_id = ?4 and q.answered_at is null"),
                        ref)
                .setParameter(4, person.value())
                .getResultList();
        return found.stream().findFirst().map(Number::longValue);
    }

    /** Returns what the person is asked about and has not answered, the newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ContributionRef> unanswered(ParticipantId person, int most) {
        return parts(entities.createNativeQuery(PARTS + "where p.id in (select q.part_id from case_question q"
                                + " where q.participant_id = ?1 and q.answered_at is null"
                                + " order by q.part_id desc limit ?2) order by p.id desc")
                        .setParameter(1, person.value())
                        .setParameter(2, most))
                .map(CasePart::ref)
                .toList();
    }

    /** Takes the person's answer and returns what it is about; empty where he is not asked, or has answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ContributionRef> answer(long part, ParticipantId person, boolean confirmed) {
        int answered = entities.createNativeQuery("update case_question set answered_at = now(), confirmed = ?3"
                        + " where part_id = ?1 and participant_id = ?2 and answered_at is null")
                .setParameter(1, part)
                .setParameter(2, person.value())
                .setParameter(3, confirmed)
                .executeUpdate();
        return answered == 0 ? Optional.empty() : part(part);
    }

    /** Returns the contribution that the part is. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ContributionRef> part(long id) {
        return parts(entities.createNativeQuery(PARTS + "where p.id = ?1").setParameter(1, id))
                .findFirst()
                .map(CasePart::ref);
    }

    /** Forgets what the person was asked and has answered, and returns how much that was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(ParticipantId person) {
        return entities.createNativeQuery("delete from case_question where participant_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    /** What a person was asked, and what he has said. */
    public record Question(ContributionRef about, Instant askedAt, Optional<Boolean> confirmed) {}

    /** Returns everything that the person was asked. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Question> asked(ParticipantId person) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select p.plugin_id, p.type, p.contribution_id, q.asked_at, q.confirmed from case_question q"
                                + " join case_part p on p.id = q.part_id where q.participant_id = ?1 order by p.id")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Question(
                        new ContributionRef(
                                new PluginId(String.valueOf(row[0])), String.valueOf(row[1]), number(row[2])),
                        instant(Objects.requireNonNull(row[3])),
                        Optional.ofNullable((Boolean) row[4])))
                .toList();
    }

    private static Query of(Query query, ContributionRef ref) {
        return query.setParameter(1, ref.plugin().value())
                .setParameter(2, ref.type())
                .setParameter(3, ref.id());
    }

    private static long number(@Nullable Object column) {
        if (column instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("The table lets no such column be empty.");
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
