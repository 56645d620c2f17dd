// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** What the municipality has answered, and what it has prepared to answer. */
@ApplicationScoped
public class AnswerRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Stores an answer, and returns its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(NewAnswer answer) {
        return Columns.number(bind(
                        entities.createNativeQuery(
                                "insert into official_answer (kind, body, by_name, until_date, writer_id, published_at)"
                                        + " values (?1, ?2, ?3, cast(?4 as date), nullif(?5, 0), cast(?6 as timestamptz)) returning id"),
                        answer)
                .getSingleResult());
    }

    /** Puts another answer in its place if it is still the version that was seen; false if somebody was faster. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean revise(long id, int version, NewAnswer answer) {
        return bind(
                                entities.createNativeQuery(
                                        "update official_answer set kind = ?1, body = ?2, by_name = ?3,"
                                                + " until_date = cast(?4 as date), writer_id = nullif(?5, 0), published_at = cast(?6 as timestamptz),"
                                                + " written_at = now(), version = version + 1 where id = ?7 and version = ?8"),
                                answer)
                        .setParameter(7, id)
                        .setParameter(8, version)
                        .executeUpdate()
                == 1;
    }

    private static Query bind(Query query, NewAnswer answer) {
        return query.setParameter(1, answer.kind().name())
                .setParameter(2, answer.text())
                .setParameter(3, answer.by())
                .setParameter(4, answer.until().map(Object::toString).orElse(null))
                .setParameter(5, answer.writer().map(ParticipantId::value).orElse(0L))
                .setParameter(6, answer.publishedAt().map(Object::toString).orElse(null));
    }

    /** Prepares the answer for the duty, whose published answer stands meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void prepare(long duty, long answer) {
        entities.createNativeQuery("update answer_duty set prepared_id = ?2 where id = ?1")
                .setParameter(1, duty)
                .setParameter(2, answer)
                .executeUpdate();
    }

    /** Gives the duty a published answer; the one before is taken away if nothing else has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(long duty, long answer) {
        entities.createNativeQuery(
                        "with before as (select answer_id from answer_duty where id = ?1),"
                                + " joined as (update answer_duty set answer_id = ?2, prepared_id = nullif(prepared_id, ?2) where id = ?1)"
                                + " delete from official_answer a using before where a.id = before.answer_id and a.id <> ?2"
                                + " and not exists (select 1 from answer_duty o where a.id in (o.answer_id, o.prepared_id) and o.id <> ?1)")
                .setParameter(1, duty)
                .setParameter(2, answer)
                .executeUpdate();
    }
}
