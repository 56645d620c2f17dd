// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.mail;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outbox: mail is stored together with what it tells, and sent afterwards. */
@ApplicationScoped
public class MailRepository {

    private static final String ADD = """
            insert into mail (participant_id, address, subject, plain, html, unsubscribe)
            select * from unnest(cast(?1 as bigint[]), ?2, ?3, ?4, ?5, ?6)""";

    private static final String WAITS = "sent_at is null and given_up_at is null";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * How the outbox stands.
     *
     * @param waiting how many mails wait, counted no further than the limit
     * @param givenUp how many were given up, counted no further than the limit
     * @param oldest when the oldest that waits was made
     */
    public record Backlog(int waiting, int givenUp, Optional<Instant> oldest) {}

    /**
     * Where mail to somebody goes.
     *
     * @param refused whether mail to it has come back
     */
    public record MailAddress(String address, boolean refused) {}

    /** Returns where mail to the person goes, empty where the portal does not know. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<MailAddress> addressOf(ParticipantId person) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select email, mail_refused_at is not null from participant where id = ?1 and email is not null")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(row -> new MailAddress(String.valueOf(row[0]), Boolean.TRUE.equals(row[1])))
                .findFirst();
    }

    /** Stores the mails, by one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<NewMail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        entities.createNativeQuery(ADD)
                .setParameter(1, numbers(mails))
                .setParameter(2, texts(mails, NewMail::address))
                .setParameter(3, texts(mails, NewMail::subject))
                .setParameter(4, texts(mails, NewMail::plain))
                .setParameter(5, texts(mails, NewMail::html))
                .setParameter(6, texts(mails, NewMail::unsubscribe))
                .executeUpdate();
    }

    private static Long[] numbers(List<NewMail> mails) {
        return mails.stream().map(NewMail::person).map(ParticipantId::value).toArray(Long[]::new);
    }

    private static String[] texts(List<NewMail> mails, Function<NewMail, String> text) {
        return mails.stream().map(text).toArray(String[]::new);
    }

    /** Returns the next mail to send, and holds it until the transaction ends; what another node holds is passed over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OutgoingMail> holdNext() {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, address, subject, plain, html, unsubscribe, attempts from mail where " + WAITS
                                + " and due_at <= clock_timestamp() order by due_at, id limit 1 for update skip locked")
                .getResultList();
        return rows.stream()
                .map(row -> new OutgoingMail(
                        ((Number) row[0]).longValue(),
                        String.valueOf(row[1]),
                        String.valueOf(row[2]),
                        String.valueOf(row[3]),
                        String.valueOf(row[4]),
                        String.valueOf(row[5]),
                        ((Number) row[6]).intValue()))
                .findFirst();
    }

    /** The mail server has taken it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(long id) {
        of("update mail set sent_at = clock_timestamp(), fault = '' where id = ?1", id)
                .executeUpdate();
    }

    /** It is tried again after a while. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tryAgain(long id, Duration after, String fault) {
        of(
                        "update mail set attempts = attempts + 1, fault = ?3,"
                                + " due_at = clock_timestamp() + make_interval(secs => ?2) where id = ?1",
                        id)
                .setParameter(2, after.toSeconds())
                .setParameter(3, fault)
                .executeUpdate();
    }

    /** It is tried no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveUp(long id, String fault) {
        of("update mail set attempts = attempts + 1, fault = ?2, given_up_at = clock_timestamp() where id = ?1", id)
                .setParameter(2, fault)
                .executeUpdate();
    }

    /** Sends no more mail to whom this one was to go, until his address is another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refused(long id) {
        of(
                        "update participant p set mail_refused_at = clock_timestamp() from mail m"
                                + " where m.id = ?1 and p.id = m.participant_id and p.email = m.address",
                        id)
                .executeUpdate();
    }

    /** A mail that was sent has come back for good: it was not sent after all, and its recipient gets no more; one that was not sent does not come back. */
    @Transactional
    public void cameBack(long id, String fault) {
        // whoever sends it just now has to say so first
        of("select id from mail where id = ?1 for update", id).getResultList();
        int back = of(
                        "update mail set sent_at = null, given_up_at = clock_timestamp(), fault = ?2"
                                + " where id = ?1 and sent_at is not null",
                        id)
                .setParameter(2, fault)
                .executeUpdate();
        if (back == 1) {
            refused(id);
        }
    }

    /** Has a mail that was given up be tried again at once, and returns whether it was. */
    @Transactional
    public boolean revive(long id) {
        return of(
                                "update mail set given_up_at = null, due_at = clock_timestamp() where id = ?1"
                                        + " and given_up_at is not null",
                                id)
                        .executeUpdate()
                == 1;
    }

    private Query of(String sql, long id) {
        return entities.createNativeQuery(sql).setParameter(1, id);
    }

    /** Returns mails before a number, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<MailRow> list(long before, int most) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "select id, address, subject, made_at, due_at, attempts, sent_at, given_up_at, fault from mail"
                                + " where id < ?1 order by id desc limit ?2")
                .setParameter(1, before)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new MailRow(
                        number(row[0]),
                        String.valueOf(row[1]),
                        String.valueOf(row[2]),
                        instant(row[3]).orElseThrow(),
                        instant(row[4]).orElseThrow(),
                        (int) number(row[5]),
                        instant(row[6]),
                        instant(row[7]),
                        String.valueOf(row[8])))
                .toList();
    }

    /** Returns how the outbox stands. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Backlog backlog(int most) {
        @Nullable
        Object[] row = (@Nullable Object[]) entities.createNativeQuery(
                        "select (select count(*) from (select 1 from mail where " + WAITS + " limit ?1) w),"
                                + " (select count(*) from (select 1 from mail where given_up_at is not null limit ?1) g),"
                                + " (select min(made_at) from mail where " + WAITS + ")")
                .setParameter(1, most)
                .getSingleResult();
        return new Backlog((int) number(row[0]), (int) number(row[1]), instant(row[2]));
    }

    /** Deletes mails that were made longer ago and are sent or given up, and returns how many. */
    @Transactional
    public int deleteOlderThan(Duration age) {
        return entities.createNativeQuery("delete from mail where made_at < now() - make_interval(secs => ?1)"
                        + " and (sent_at is not null or given_up_at is not null)")
                .setParameter(1, age.toSeconds())
                .executeUpdate();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static Optional<Instant> instant(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return Optional.of(time.toInstant());
        }
        return value instanceof Timestamp stamp ? Optional.of(stamp.toInstant()) : Optional.empty();
    }
}
