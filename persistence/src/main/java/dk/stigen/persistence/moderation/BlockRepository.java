// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Stores who may not write for a time. */
@ApplicationScoped
public class BlockRepository {

    private static final String STANDING =
            "select id, participant_id, until, reason, about from writing_block where lifted_at is null and until > now()";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Stores that the author of what is on file may not write for so many days, with the text on which that was decided, and returns until when. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WritingBlock block(
            Matter matter, ParticipantId person, String text, int days, String reason, ParticipantId by) {
        return blocks(entities.createNativeQuery(
                                "insert into writing_block (participant_id, until, reason, about, evidence, blocked_by)"
                                        + " values (?1, now() + make_interval(days => ?2), ?3, ?4, ?5, ?6)"
                                        + " returning id, participant_id, until, reason, about")
                        .setParameter(1, person.value())
                        .setParameter(2, days)
                        .setParameter(3, reason)
                        .setParameter(4, matter.ref().toString())
                        .setParameter(5, text)
                        .setParameter(6, by.value()))
                .get(0);
    }

    /** Returns what keeps the person from writing now: of several, what lasts longest. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<WritingBlock> standing(ParticipantId person) {
        return blocks(entities.createNativeQuery(STANDING + " and participant_id = ?1 order by until desc limit 1")
                        .setParameter(1, person.value()))
                .stream()
                .findFirst();
    }

    /** Returns all that stand, those that end last first, as far as {@code most}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<WritingBlock> standing(int most) {
        return blocks(entities.createNativeQuery(STANDING + " order by until desc, id desc limit ?1")
                .setParameter(1, most));
    }

    /** Ends it, and returns whose it was; empty where it has ended before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ParticipantId> lift(long id, ParticipantId by) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> lifted = entities.createNativeQuery("update writing_block set lifted_by = ?2, lifted_at = now()"
                        + " where id = ?1 and lifted_at is null and until > now() returning participant_id")
                .setParameter(1, id)
                .setParameter(2, by.value())
                .getResultList();
        return lifted.stream().map(Number::longValue).map(ParticipantId::new).findFirst();
    }

    /** Empties the texts on which it was decided longer ago, and returns how many these were. */
    @Transactional
    public int forgetEvidenceOlderThan(Duration age) {
        return entities.createNativeQuery(
                        "update writing_block set evidence = '' where evidence <> '' and blocked_at < now() - make_interval(secs => ?1)")
                .setParameter(1, age.toSeconds())
                .executeUpdate();
    }

    private static List<WritingBlock> blocks(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new WritingBlock(
                        ((Number) row[0]).longValue(),
                        new ParticipantId(((Number) row[1]).longValue()),
                        instant(row[2]),
                        String.valueOf(row[3]),
                        String.valueOf(row[4])))
                .toList();
    }

    private static Instant instant(Object moment) {
        return moment instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) moment).toInstant();
    }
}
