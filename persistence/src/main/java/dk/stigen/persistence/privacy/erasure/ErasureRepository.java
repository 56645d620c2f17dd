// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.erasure;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.Row;
import dk.stigen.persistence.privacy.retention.LegalHoldRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is erased or is to be. */
@ApplicationScoped
public class ErasureRepository {

    private static final String HELD = "e.participant_id in (" + LegalHoldRepository.HELD + ")";

    private static final String SELECT =
            "select e.participant_id, cast(e.receipt as text), e.reason, e.asked_at, e.attempts,"
                    + " e.missing, e.outcome, e.completed_at, " + HELD + " from erasure e ";

    // whoever asks a second time begins anew, and the first reason stands
    private static final String ASK = """
            insert into erasure (participant_id, reason, subject_hash) values (?1, ?2, ?3)
            on conflict (participant_id) do update set next_attempt_at = now(), attempts = 0, completed_at = null""";

    private static final String TAKE = """
            update erasure set attempts = attempts + 1, next_attempt_at = now() + interval '10 minutes'
            where participant_id = (
              select e.participant_id from erasure e where next_attempt_at <= now() and not (%s) and %s
              order by next_attempt_at limit 1 for update skip locked)
            returning participant_id, reason, subject_hash, asked_at, logged, attempts""";

    private static final String DUE = TAKE.formatted(HELD, "true");
    private static final String DUE_NOW = TAKE.formatted(HELD, "e.participant_id = ?1");

    // minutes first, then hours: a plugin may be switched off for long
    private static final String DONE = """
            update erasure set missing = ?3, outcome = ?4,
              completed_at = case when ?3 = '' then now() end,
              next_attempt_at = case when ?3 <> '' then now() + interval '1 minute' * least(attempts * attempts, 360) end
            where participant_id = ?1 and attempts = ?2""";

    private static final String FAILED = """
            update erasure set next_attempt_at = now() + interval '1 minute' * least(attempts * attempts, 360)
            where participant_id = ?1 and attempts = ?2""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * An erasure that this node has taken up.
     *
     * @param logged whether the log outside the database has it
     * @param attempt the number by which it stores what came of it; whoever took it over meanwhile has another
     */
    public record Taken(LoggedErasure entry, String reason, boolean logged, int attempt) {

        public ParticipantId person() {
            return new ParticipantId(entry.person());
        }
    }

    /**
     * Asks for the erasure, once more if there has been one.
     *
     * @param reason REQUESTED or RETENTION
     * @param subjectHash the fingerprint of who it is, not looked at where there has been an erasure
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(ParticipantId person, String reason, String subjectHash) {
        entities.createNativeQuery(ASK)
                .setParameter(1, person.value())
                .setParameter(2, reason)
                .setParameter(3, subjectHash)
                .executeUpdate();
    }

    /** Takes up one that is due, that nobody holds back and that no other node has taken up. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Taken> take() {
        return taken(entities.createNativeQuery(DUE));
    }

    /** Takes up the person's, if it is due and so on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Taken> take(ParticipantId person) {
        return taken(entities.createNativeQuery(DUE_NOW).setParameter(1, person.value()));
    }

    private static Optional<Taken> taken(Query query) {
        return Row.all(query).stream()
                .findFirst()
                .map(row -> new Taken(
                        new LoggedErasure(row.number(0), row.text(2), row.instant(3)), row.text(1), row.flag(4), (int)
                                row.number(5)));
    }

    /** Notes that the log outside the database has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void logged(ParticipantId person) {
        entities.createNativeQuery("update erasure set logged = true where participant_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    /** Stores what came of it; with nothing missing it is complete, and otherwise tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void done(Taken taken, List<String> missing, String outcome) {
        entities.createNativeQuery(DONE)
                .setParameter(1, taken.person().value())
                .setParameter(2, taken.attempt())
                .setParameter(3, String.join(",", missing))
                .setParameter(4, outcome)
                .executeUpdate();
    }

    /** Notes that the portal itself failed; it is tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Taken taken) {
        entities.createNativeQuery(FAILED)
                .setParameter(1, taken.person().value())
                .setParameter(2, taken.attempt())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Erasure> of(ParticipantId person) {
        return erasures(entities.createNativeQuery(SELECT + "where e.participant_id = ?1")
                        .setParameter(1, person.value()))
                .stream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Erasure> of(UUID receipt) {
        return erasures(entities.createNativeQuery(SELECT + "where e.receipt = cast(?1 as uuid)")
                        .setParameter(1, receipt.toString()))
                .stream()
                .findFirst();
    }

    /** Returns those that are not complete, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Erasure> open(int most) {
        return erasures(entities.createNativeQuery(SELECT + "where e.completed_at is null order by e.asked_at")
                .setMaxResults(most));
    }

    private static List<Erasure> erasures(Query query) {
        return Row.all(query).stream().map(Erasure::of).toList();
    }

    /** Returns the numbers of those who were erased since, whose sessions must end. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> erasedSince(Instant when) {
        List<?> numbers = entities.createNativeQuery("select e.participant_id from erasure e join participant p"
                        + " on p.id = e.participant_id where p.erased_at > ?1")
                .setParameter(1, java.sql.Timestamp.from(when))
                .getResultList();
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
