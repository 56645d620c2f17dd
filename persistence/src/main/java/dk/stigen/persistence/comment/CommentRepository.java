// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores comments and counts them where they stand. */
@ApplicationScoped
public class CommentRepository {

    private static final String FOUND =
            "select id, plugin_id, type, number, activity_id, coalesce(thread_id, 0), author_id, stance, made_at,"
                    + " withdrawn_at is not null, held from comment ";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the activity of what is commented on, empty if it is not in the index. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ActivityId> placeOf(ContributionRef about) {
        return one(of(
                        entities.createNativeQuery(
                                "select activity_id from contribution where plugin_id = ?1 and type = ?2 and number = ?3"),
                        about))
                .map(ActivityId::new);
    }

    /** Lets one transaction at a time write for the author, so that what he writes in parallel is judged together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(ParticipantId author) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 16))::text")
                .setParameter(1, author.toString())
                .getSingleResult();
    }

    /** Returns the comment that the same form has stored before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> submittedAs(UUID submissionKey) {
        return one(entities.createNativeQuery("select id from comment where submission_key = cast(?1 as uuid)")
                .setParameter(1, submissionKey.toString()));
    }

    /** Returns how many comments the author has written since then, as far as {@code most}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int since(ParticipantId author, Duration ago, int most) {
        return (int) number(entities.createNativeQuery(
                        "select count(*) from (select made_at from comment where author_id = ?1 order by id desc limit ?3)"
                                + " as latest where made_at > now() - make_interval(secs => ?2)")
                .setParameter(1, author.value())
                .setParameter(2, ago.toSeconds())
                .setParameter(3, most)
                .getSingleResult());
    }

    /** Returns whether the author has said the same about the same since then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hasSaid(ParticipantId author, ContributionRef about, PlainText body, Duration ago) {
        return !of(
                        entities.createNativeQuery(
                                "select 1 from comment where author_id = ?4 and made_at > now() - make_interval(secs => ?6)"
                                        + " and plugin_id = ?1 and type = ?2 and number = ?3 and body = ?5"),
                        about)
                .setParameter(4, author.value())
                .setParameter(5, body.value())
                .setParameter(6, ago.toSeconds())
                .getResultList()
                .isEmpty();
    }

    /** Stores it, counts it, and returns its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(NewComment comment) {
        long id = number(of(
                        entities.createNativeQuery(
                                "insert into comment (plugin_id, type, number, activity_id, thread_id, author_id, stance, body,"
                                        + " submission_key, held) values (?1, ?2, ?3, ?4, nullif(?5, 0), ?6, ?7, ?8, cast(?9 as uuid),"
                                        + " nullif(?10, ''))"
                                        + " returning id"),
                        comment.about())
                .setParameter(4, comment.activity().value())
                .setParameter(5, comment.thread().orElse(0L))
                .setParameter(6, comment.author().value())
                .setParameter(7, comment.stance().name())
                .setParameter(8, comment.body().value())
                .setParameter(9, comment.submissionKey().toString())
                .setParameter(10, comment.waits() ? Held.WAITING.name() : "")
                .getSingleResult());
        if (!comment.waits()) {
            count(comment.about(), comment.thread(), comment.stance(), 1);
        }
        return id;
    }

    private void count(ContributionRef about, Optional<Long> thread, Stance stance, int more) {
        thread.ifPresent(first -> entities.createNativeQuery("update comment set replies = replies + ?2 where id = ?1")
                .setParameter(1, first)
                .setParameter(2, more)
                .executeUpdate());
        of(
                        entities.createNativeQuery(
                                "insert into discussion as d (plugin_id, type, number, comments, in_favour, against)"
                                        + " values (?1, ?2, ?3, greatest(?4, 0), greatest(?5, 0), greatest(?6, 0))"
                                        + " on conflict (plugin_id, type, number) do update set comments = d.comments + ?4,"
                                        + " in_favour = d.in_favour + ?5, against = d.against + ?6"),
                        about)
                .setParameter(4, more)
                .setParameter(5, stance == Stance.FOR ? more : 0)
                .setParameter(6, stance == Stance.AGAINST ? more : 0)
                .executeUpdate();
    }

    /** Returns the comment. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Comment> find(long id) {
        return found(entities.createNativeQuery(FOUND + "where id = ?1").setParameter(1, id));
    }

    /** Returns the comment and holds it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Comment> hold(long id) {
        return found(entities.createNativeQuery(FOUND + "where id = ?1 for no key update")
                .setParameter(1, id));
    }

    private static Optional<Comment> found(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Comment(
                        number(row[0]),
                        new ContributionRef(
                                new PluginId(String.valueOf(row[1])), String.valueOf(row[2]), number(row[3])),
                        new ActivityId(number(row[4])),
                        Optional.of(number(row[5])).filter(thread -> thread != 0),
                        new ParticipantId(number(row[6])),
                        Stance.valueOf(String.valueOf(row[7])),
                        instant(Objects.requireNonNull(row[8])),
                        Boolean.TRUE.equals(row[9]),
                        Held.of(row[10])))
                .findFirst();
    }

    /** Puts another text in place of the comment's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void edit(long id, PlainText body) {
        entities.createNativeQuery("update comment set body = ?2, edited_at = now() where id = ?1")
                .setParameter(1, id)
                .setParameter(2, body.value())
                .executeUpdate();
    }

    /** Puts the cut in the place of the part wherever the comment says it, and returns whether it does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean mask(long id, String part, String cut) {
        return entities.createNativeQuery(
                                "update comment set body = replace(body, ?2, ?3) where id = ?1 and position(?2 in body) > 0")
                        .setParameter(1, id)
                        .setParameter(2, part)
                        .setParameter(3, cut)
                        .executeUpdate()
                == 1;
    }

    /** Takes what the comment says away, for good; the answers to it stay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(Comment comment) {
        entities.createNativeQuery("delete from comment_agreement where comment_id = ?1")
                .setParameter(1, comment.id())
                .executeUpdate();
        entities.createNativeQuery(
                        "update comment set body = '', agreed = 0, withdrawn_at = now(), stance = 'NONE' where id = ?1")
                .setParameter(1, comment.id())
                .executeUpdate();
        if (comment.held() == Held.NOT) {
            count(comment.about(), comment.thread(), comment.stance(), -1);
        }
    }

    /** Keeps the comment, which the caller holds, from others or shows it to them, and counts it accordingly; one that was taken back stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void turn(Comment comment, Held held) {
        entities.createNativeQuery("update comment set held = nullif(?2, 'NOT') where id = ?1")
                .setParameter(1, comment.id())
                .setParameter(2, held.name())
                .executeUpdate();
        boolean counted = comment.held() == Held.NOT;
        boolean counts = held == Held.NOT;
        if (!comment.withdrawn() && counted != counts) {
            count(comment.about(), comment.thread(), comment.stance(), counts ? 1 : -1);
        }
    }

    /** Has the person agree; nothing happens if he does already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void agree(long id, ParticipantId person) {
        int more = entities.createNativeQuery(
                        "insert into comment_agreement (comment_id, participant_id) values (?1, ?2)"
                                + " on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, person.value())
                .executeUpdate();
        countAgreed(id, more);
    }

    /** Has the person agree no longer; nothing happens if he does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disagree(long id, ParticipantId person) {
        int fewer = entities.createNativeQuery(
                        "delete from comment_agreement where comment_id = ?1 and participant_id = ?2")
                .setParameter(1, id)
                .setParameter(2, person.value())
                .executeUpdate();
        countAgreed(id, -fewer);
    }

    private void countAgreed(long id, int more) {
        if (more != 0) {
            entities.createNativeQuery("update comment set agreed = agreed + ?2 where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, more)
                    .executeUpdate();
        }
    }

    /** Has what somebody agrees with be counted without him, before his agreements go. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discountAgreements(ParticipantId person) {
        entities.createNativeQuery("update comment set agreed = agreed - 1 where id in"
                        + " (select comment_id from comment_agreement where participant_id = ?1)")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    /** Returns how much is said about the contributions, by one statement; those of which nothing is said are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ContributionRef, Said> said(Collection<ContributionRef> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select d.plugin_id, d.type, d.number, d.comments, d.in_favour, d.against from discussion d"
                                + " join unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[])) as w (plugin, type, number)"
                                + " on w.plugin = d.plugin_id and w.type = d.type and w.number = d.number")
                .setParameter(1, array(refs.stream().map(ContributionRef::plugin)))
                .setParameter(2, array(refs.stream().map(ContributionRef::type)))
                .setParameter(3, array(refs.stream().map(ContributionRef::id)))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new ContributionRef(
                                new PluginId(String.valueOf(row[0])), String.valueOf(row[1]), number(row[2])),
                        row -> new Said((int) number(row[3]), (int) number(row[4]), (int) number(row[5]))));
    }

    /** Returns some of the contributions of which most is said. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ContributionRef> mostCommented(int most) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select plugin_id, type, number from discussion order by comments desc, plugin_id, type, number limit ?1")
                .setParameter(1, most)
                .getResultList();
        return rows.stream()
                .map(row -> new ContributionRef(
                        new PluginId(String.valueOf(row[0])), String.valueOf(row[1]), number(row[2])))
                .toList();
    }

    /** Returns whether somebody has commented in the activity. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean anyIn(ActivityId activity) {
        return !entities.createNativeQuery("select 1 from comment where activity_id = ?1 limit 1")
                .setParameter(1, activity.value())
                .getResultList()
                .isEmpty();
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Query of(Query query, ContributionRef ref) {
        return query.setParameter(1, ref.plugin().value())
                .setParameter(2, ref.type())
                .setParameter(3, ref.id());
    }

    private static Optional<Long> one(Query query) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> rows = query.getResultList();
        return rows.stream().map(Number::longValue).findFirst();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
