// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.BylineRepository;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads comments as they are shown: each page by one statement, with names and what the reader agrees with. */
@ApplicationScoped
public class DiscussionRepository {

    /** The plugin's place in the byline of a comment, which is the portal's own. */
    public static final String PORTAL = "portal";

    /** The type of a comment in its byline. */
    public static final String COMMENT = "comment";

    /** What moderators hold back is there for its author and for themselves: the alias, the reader's number and whether he moderates. */
    private static final String SEEN = "(%1$s.held is null or %1$s.author_id = %2$s or %3$s)";

    /** A thread that was taken back or hidden stays where somebody has answered in it. */
    private static final String SHOWN = "(%1$s.withdrawn_at is null and " + SEEN + " or %1$s.replies > 0)";

    private static final String THREADS =
            "with first as (select * from comment c where c.plugin_id = ?1 and c.type = ?2"
                    + " and c.number = ?3 and c.thread_id is null and " + SHOWN.formatted("c", "?7", "?8")
                    + " and c.id < ?4 order by c.id desc limit ?5), shown as (select * from first union all"
                    + " select r.* from first f cross join lateral (select * from comment a where a.thread_id = f.id"
                    + " and a.withdrawn_at is null and " + SEEN.formatted("a", "?7", "?8")
                    + " order by a.id limit ?6) r) ";

    private static final String ANSWERS =
            "with shown as (select * from comment a where a.thread_id = ?1 and a.withdrawn_at is null and a.id > ?2 and "
                    + SEEN.formatted("a", "?4", "?5") + " order by a.id limit ?3) ";

    private static final String ONE = "with shown as (select * from comment where id = ?1) ";

    /** Whether a part of the reader's own is masked, which he is told beside it. */
    private static final String MASKED =
            "case when s.author_id = %1$s then exists (select 1 from moderation m cross join lateral (select d.act"
                    + " from moderation_decision d where d.moderation_id = m.id and d.act in ('MASK', 'UNMASK') order by d.id desc limit 1) l"
                    + " where m.plugin_id = '" + PORTAL + "' and m.type = '" + COMMENT
                    + "' and m.number = s.id and l.act = 'MASK') else false end";

    private static final String ROWS = "select s.id, s.thread_id, s.author_id, " + BylineRepository.NAME
            + ", o.display_name, s.stance, case when " + SEEN.formatted("s", "%1$s", "%2$s")
            + " then s.body else '' end, s.made_at, s.edited_at is not null, s.withdrawn_at is not null,"
            + " s.replies, s.agreed, exists (select 1 from comment_agreement m where m.comment_id = s.id"
            + " and m.participant_id = %1$s), coalesce(d.comments, 0), coalesce(d.in_favour, 0), coalesce(d.against, 0),"
            + " extract(epoch from now() - s.made_at), s.held, not " + SEEN.formatted("s", "%1$s", "%2$s") + ", "
            + MASKED
            + " from shown s left join discussion d on d.plugin_id = s.plugin_id and d.type = s.type and d.number = s.number"
            + BylineRepository.AUTHOR.formatted(
                    "s.author_id", "s.activity_id", "'" + PORTAL + "'", "'" + COMMENT + "'", "s.id")
            + " left join participant o on o.id = b.association_id order by s.id";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * A page of threads.
     *
     * @param rows each thread's first comment and its first answers, in the order of their numbers
     */
    public record Threads(Said said, List<CommentRow> rows) {}

    /**
     * Returns the threads that come before the number, as many of the newest as are asked for, and the first answers of each.
     *
     * @param reader whose agreement is told, 0 for nobody
     * @param moderates whether the reader sees what moderators hold back
     * @param before the number of the thread after the last
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Threads threads(
            ContributionRef about, long reader, boolean moderates, long before, int threads, int answers) {
        List<@Nullable Object[]> rows = list(entities.createNativeQuery(THREADS + ROWS.formatted("?7", "?8"))
                .setParameter(1, about.plugin().value())
                .setParameter(2, about.type())
                .setParameter(3, about.id())
                .setParameter(4, before)
                .setParameter(5, threads)
                .setParameter(6, answers)
                .setParameter(7, reader)
                .setParameter(8, moderates));
        return new Threads(
                rows.stream().findFirst().map(DiscussionRepository::said).orElse(Said.NOTHING),
                rows.stream().map(DiscussionRepository::row).toList());
    }

    private static Said said(@Nullable Object[] row) {
        return new Said((int) number(row[13]), (int) number(row[14]), (int) number(row[15]));
    }

    /** Returns the answers in a thread that follow the number, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<CommentRow> answers(long thread, long reader, boolean moderates, long after, int most) {
        return rows(entities.createNativeQuery(ANSWERS + ROWS.formatted("?4", "?5"))
                .setParameter(1, thread)
                .setParameter(2, after)
                .setParameter(3, most)
                .setParameter(4, reader)
                .setParameter(5, moderates));
    }

    /** Returns one comment as it is shown. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<CommentRow> one(long id, long reader, boolean moderates) {
        return rows(entities.createNativeQuery(ONE + ROWS.formatted("?2", "?3"))
                        .setParameter(1, id)
                        .setParameter(2, reader)
                        .setParameter(3, moderates))
                .stream()
                .findFirst();
    }

    private static List<CommentRow> rows(Query query) {
        return list(query).stream().map(DiscussionRepository::row).toList();
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static List<@Nullable Object[]> list(Query query) {
        return query.getResultList();
    }

    private static CommentRow row(@Nullable Object[] row) {
        return new CommentRow(
                number(row[0]),
                Optional.ofNullable(row[1]).map(DiscussionRepository::number),
                new ParticipantId(number(row[2])),
                Optional.ofNullable(row[3]).map(String::valueOf),
                Optional.ofNullable(row[4]).map(String::valueOf),
                Stance.valueOf(String.valueOf(row[5])),
                String.valueOf(row[6]),
                instant(Objects.requireNonNull(row[7])),
                Duration.ofSeconds(number(row[16])),
                Boolean.TRUE.equals(row[8]),
                Boolean.TRUE.equals(row[9]),
                Held.of(row[17]),
                Boolean.TRUE.equals(row[18]),
                Boolean.TRUE.equals(row[19]),
                (int) number(row[10]),
                (int) number(row[11]),
                Boolean.TRUE.equals(row[12]));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
