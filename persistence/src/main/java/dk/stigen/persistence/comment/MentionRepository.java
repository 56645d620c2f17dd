// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.persistence.participant.BylineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is mentioned in comments, and who can be. */
@ApplicationScoped
public class MentionRepository {

    /** How many of the latest contributions and comments are looked at, so that a large activity costs no more than that. */
    private static final int LATEST = 500;

    /** Who takes part, and by which contribution or comment; those at hand first. */
    private static final String TAKE_PART =
            "with seen as (select c.plugin_id, c.type, c.number, c.author_id from contribution c"
                    + " where c.activity_id = ?1 and %1$s order by c.made_at desc, c.id desc limit " + LATEST
                    + "), who (person, ref, far) as ("
                    + "(select c.author_id, c.plugin_id || '/' || c.type || '/' || c.number, 0 from contribution c"
                    + " where c.plugin_id = ?2 and c.type = ?3 and c.number = ?4)"
                    + " union all (select m.author_id, 'portal/comment/' || m.id, 0 from comment m where m.plugin_id = ?2 and m.type = ?3"
                    + " and m.number = ?4 and m.withdrawn_at is null and m.held is null order by m.id desc limit "
                    + LATEST + ")"
                    + " union all (select s.author_id, s.plugin_id || '/' || s.type || '/' || s.number, 1 from seen s)"
                    + " union all (select m.author_id, 'portal/comment/' || m.id, 1 from seen s join comment m on m.plugin_id = s.plugin_id"
                    + " and m.type = s.type and m.number = s.number where m.withdrawn_at is null and m.held is null order by m.id desc limit "
                    + LATEST + ")),"
                    + " people as (select distinct on (p.id) p.id, w.ref, w.far, " + BylineRepository.NAME
                    + " as name from who w"
                    + BylineRepository.AUTHOR.formatted("w.person", "?1", "''", "''", "0")
                    + " where p.id is not null and p.erased_at is null and p.id <> ?5 order by p.id, w.far)"
                    + " select id, ref, name from people where name <> '' and %2$s order by far, name, id limit ?6";

    private static final String BEGINS = "strpos(' ' || lower(name), ' ' || lower(?7)) > 0";

    private static final String IS_NAMED = "strpos(lower(?7), '@' || lower(name)) > 0";

    private static final int FIRST_OF_READER = 8;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Somebody who takes part.
     *
     * @param ref by what: a contribution or, as {@code portal/comment}, a comment that the reader sees
     * @param name as it stands in the activity now
     */
    public record Person(ParticipantId id, String ref, String name) {}

    /**
     * Returns those who take part there and of whose names a word begins so: those around the contribution first, then those of the activity.
     *
     * @param reader who asks, and sees what they take part by
     * @param self who asks, who is left out; 0 for nobody
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Person> beginning(
            ContributionRef about, ActivityId activity, Reader reader, long self, String begin, int most) {
        return people(about, activity, reader, self, BEGINS, begin, most);
    }

    /** Returns those who take part there and whose names stand in the text behind an @; as {@link #beginning}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Person> named(
            ContributionRef about, ActivityId activity, Reader reader, long self, String text, int most) {
        return people(about, activity, reader, self, IS_NAMED, text, most);
    }

    private List<Person> people(
            ContributionRef about,
            ActivityId activity,
            Reader reader,
            long self,
            String wanted,
            String text,
            int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", FIRST_OF_READER);
        Query query = entities.createNativeQuery(TAKE_PART.formatted(seen.sql(), wanted))
                .setParameter(1, activity.value())
                .setParameter(2, about.plugin().value())
                .setParameter(3, about.type())
                .setParameter(4, about.id())
                .setParameter(5, self)
                .setParameter(6, most)
                .setParameter(7, text);
        seen.bind(query::setParameter);
        return rows(query).stream()
                .map(row ->
                        new Person(new ParticipantId(number(row[0])), String.valueOf(row[1]), String.valueOf(row[2])))
                .toList();
    }

    /** Keeps who is mentioned in the comment, in the order of the places, in place of those before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(long comment, List<ParticipantId> people) {
        forget(comment);
        for (int place = 0; place < people.size(); place++) {
            entities.createNativeQuery(
                            "insert into comment_mention (comment_id, place, participant_id) values (?1, ?2, ?3)")
                    .setParameter(1, comment)
                    .setParameter(2, place)
                    .setParameter(3, people.get(place).value())
                    .executeUpdate();
        }
    }

    /** Has nobody be mentioned in the comment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(long comment) {
        entities.createNativeQuery("delete from comment_mention where comment_id = ?1")
                .setParameter(1, comment)
                .executeUpdate();
    }

    /** Returns those who are mentioned in the comment, in the order of the places. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ParticipantId> in(long comment) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> rows = entities.createNativeQuery(
                        "select participant_id from comment_mention where comment_id = ?1 order by place")
                .setParameter(1, comment)
                .getResultList();
        return rows.stream().map(row -> new ParticipantId(row.longValue())).toList();
    }

    /** Returns by comment and place the names of those who are mentioned, as they stand in the activity now; who is erased is left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, Map<Integer, String>> names(Collection<Long> comments, ActivityId activity) {
        Query query = entities.createNativeQuery("select m.comment_id, m.place, " + BylineRepository.NAME
                        + " from comment_mention m"
                        + BylineRepository.AUTHOR.formatted("m.participant_id", "?2", "''", "''", "0")
                        + " where m.comment_id = any (cast(?1 as bigint[])) and p.erased_at is null"
                        + " and p.display_name is not null")
                .setParameter(1, comments.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, activity.value());
        Map<Long, Map<Integer, String>> names = new HashMap<>();
        rows(query)
                .forEach(row -> names.computeIfAbsent(number(row[0]), comment -> new HashMap<>())
                        .put((int) number(row[1]), String.valueOf(row[2])));
        return names;
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
