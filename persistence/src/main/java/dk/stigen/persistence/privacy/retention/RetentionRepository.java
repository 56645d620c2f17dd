// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.retention;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who has not been here for so long that the portal must forget them, and what each night came to. */
@ApplicationScoped
public class RetentionRepository {

    private static final String TOO_LONG = " from participant p where p.erased_at is null"
            + " and coalesce(p.last_seen_at, p.created_at) < now() - make_interval(months => ?1)"
            + " and not exists (select 1 from erasure e where e.participant_id = p.id and e.next_attempt_at is not null)";

    // the night is Copenhagen's, by the database's clock; the key lets one node of several have it
    private static final String BEGIN = """
            insert into retention_run (day, months)
            select cast(now() at time zone 'Europe/Copenhagen' as date), ?1
            where extract(hour from now() at time zone 'Europe/Copenhagen') >= 2
            on conflict do nothing returning day""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns whether this night's work is this node's: from two o'clock on, and once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean begin(int months) {
        return !entities.createNativeQuery(BEGIN)
                .setParameter(1, months)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(int found, int held, int expired) {
        entities.createNativeQuery("update retention_run set ended_at = now(), found = ?1, held = ?2, expired = ?3"
                        + " where day = (select max(day) from retention_run)")
                .setParameter(1, found)
                .setParameter(2, held)
                .setParameter(3, expired)
                .executeUpdate();
    }

    /** Returns those whose latest login is so many months ago, who are not being erased already, by their numbers. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Retention.Candidate> candidates(int months, long after, int most) {
        return Row.all(entities.createNativeQuery("select p.id, coalesce(p.last_seen_at, p.created_at), p.id in ("
                                + LegalHoldRepository.HELD + ")" + TOO_LONG + " and p.id > ?2 order by p.id")
                        .setParameter(1, months)
                        .setParameter(2, after)
                        .setMaxResults(most))
                .stream()
                .map(row -> new Retention.Candidate(new ParticipantId(row.number(0)), row.instant(1), row.flag(2)))
                .toList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public long count(int months) {
        return ((Number) entities.createNativeQuery("select count(*)" + TOO_LONG)
                        .setParameter(1, months)
                        .getSingleResult())
                .longValue();
    }

    /** Returns what the latest nights came to. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Retention.Run> runs(int most) {
        return Row.all(entities.createNativeQuery(
                                "select day, months, found, held, expired, ended_at from retention_run order by day desc")
                        .setMaxResults(most))
                .stream()
                .map(row -> new Retention.Run(
                        row.day(0),
                        (int) row.number(1),
                        (int) row.number(2),
                        (int) row.number(3),
                        (int) row.number(4),
                        row.instantIfAny(5)))
                .toList();
    }
}
