// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.GroupId;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The index of contributions in the database. */
@ApplicationScoped
public class ContributionRepository {

    /** How many characters of a text the index keeps. */
    static final int LONGEST_TEXT = 100_000;

    private static final String COLUMNS = """
            select c.id, c.plugin_id, c.type, c.number, c.activity_id, a.title, a.initiative_id,
              c.title, left(c.text, 1000), c.path, c.author_id, c.made_at,\s""";

    /** The place of the column that comes after these, whether the reader follows it. */
    private static final int FOLLOWED_COLUMN = 12;

    private static final String FROM = " from contribution c join activity a on a.id = c.activity_id ";

    private static final String ROW = COLUMNS + "false" + FROM;

    private static final String FOLLOWED =
            "exists (select 1 from follow f where f.participant_id = ?4 and f.plugin_id = c.plugin_id"
                    + " and f.type = c.type and f.number = c.number)";

    /** As {@link ContributionRow.Beside}. */
    private static final String BESIDE = """
            , exists (select from attachment k where (k.plugin_id, k.type, k.number) = (c.plugin_id, c.type, c.number)),
              exists (select from case_part k where (k.plugin_id, k.type, k.contribution_id) = (c.plugin_id, c.type, c.number)),
              exists (select from answer_duty k where (k.plugin_id, k.type, k.number) = (c.plugin_id, c.type, c.number))""";

    // one table, so that a count needs no join but those of the condition
    private static final String COUNTED = "select count(*) from (select 1 from contribution c";

    private static final String PUT = """
            insert into contribution (plugin_id, type, number, activity_id, title, text, path, author_id, made_at, reach, groups, people, withheld)
            select ?1, ?2, ?3, a.id, ?5, ?6, ?7, nullif(cast(?8 as bigint), 0), cast(?9 as timestamptz), ?10,
              cast(?11 as bigint[]), cast(?12 as bigint[]), exists (select 1 from moderation m
                where m.plugin_id = ?1 and m.type = ?2 and m.number = ?3 and m.state in ('HIDDEN', 'APPEALED'))
            from activity a, (select pg_advisory_xact_lock_shared(hashtextextended(?1 || '/' || ?2, 11))::text as got) held
            where a.id = ?4 and held.got is not null
            on conflict (plugin_id, type, number) do update set activity_id = excluded.activity_id, title = excluded.title,
              text = excluded.text, path = excluded.path, author_id = excluded.author_id, made_at = excluded.made_at,
              reach = excluded.reach, groups = excluded.groups, people = excluded.people, put_at = clock_timestamp()
            """;

    /** As many as are read and put into order faster than the newest with words that more have are come upon in time. */
    private static final int RARE = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Stores the contribution in the place of what is known of it, and returns whether there is such an activity.
     *
     * <p>Waits while {@link #holdForReading} is held, so that nothing that was read before is put over it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean put(Projection made) {
        return of(entities.createNativeQuery(PUT), made.ref())
                        .setParameter(4, made.activity().value())
                        .setParameter(5, made.title())
                        .setParameter(6, beginning(made.text()))
                        .setParameter(7, made.path())
                        .setParameter(8, made.author().map(ParticipantId::value).orElse(0L))
                        .setParameter(9, made.at().toString())
                        .setParameter(10, made.visibility().reach().name())
                        .setParameter(
                                11,
                                ReaderCondition.array(
                                        made.visibility().groups(), (GroupId group) -> String.valueOf(group.value())))
                        .setParameter(12, people(made.visibility().people()))
                        .executeUpdate()
                == 1;
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(
                        0, Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    private static String people(Collection<ParticipantId> people) {
        return ReaderCondition.array(people, (ParticipantId person) -> String.valueOf(person.value()));
    }

    private void share(ContributionRef ref) {
        entities.createNativeQuery("select pg_advisory_xact_lock_shared(hashtextextended(?1, 11))::text")
                .setParameter(1, ref.plugin() + "/" + ref.type())
                .getSingleResult();
    }

    /** Forgets the contribution. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(ContributionRef ref) {
        share(ref);
        of(
                        entities.createNativeQuery(
                                "delete from contribution where plugin_id = ?1 and type = ?2 and number = ?3"),
                        ref)
                .executeUpdate();
    }

    /** Has moderators alone see the contribution beside its author, or no longer; nothing happens if it is not there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withhold(ContributionRef ref, boolean withheld) {
        of(
                        entities.createNativeQuery(
                                "update contribution set withheld = ?4 where plugin_id = ?1 and type = ?2 and number = ?3"),
                        ref)
                .setParameter(4, withheld)
                .executeUpdate();
    }

    /** Returns those of the contributions that moderators have hidden from the reader, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<ContributionRef> withheldAmong(Collection<ContributionRef> refs, Reader reader) {
        if (refs.isEmpty() || reader.moderates()) {
            return Set.of();
        }
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery("select c.plugin_id, c.type, c.number from contribution c"
                        + " join unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[])) as w (plugin, type, number)"
                        + " on w.plugin = c.plugin_id and w.type = c.type and w.number = c.number"
                        + " where c.withheld and c.author_id is distinct from ?4")
                .setParameter(1, column(refs, ContributionRef::plugin))
                .setParameter(2, column(refs, ContributionRef::type))
                .setParameter(3, column(refs, ContributionRef::id))
                .setParameter(4, reader.person().map(ParticipantId::value).orElse(0L))
                .getResultList();
        return rows.stream()
                .map(row -> new ContributionRef(
                        new PluginId(String.valueOf(row[0])), String.valueOf(row[1]), number(row[2])))
                .collect(Collectors.toUnmodifiableSet());
    }

    // in the order of the contributions, which each column must share
    private static String column(Collection<ContributionRef> refs, Function<ContributionRef, Object> value) {
        return refs.stream().map(value).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Query of(Query query, ContributionRef ref) {
        return query.setParameter(1, ref.plugin().value())
                .setParameter(2, ref.type())
                .setParameter(3, ref.id());
    }

    /** Returns the contribution if the reader may see it, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ContributionRow> find(ContributionRef ref, Reader reader) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 5);
        Query query = of(
                entities.createNativeQuery(COLUMNS + (reader.person().isPresent() ? FOLLOWED : "?4 <> 0") + BESIDE
                        + FROM + "where c.plugin_id = ?1 and c.type = ?2 and c.number = ?3 and " + seen.sql()),
                ref);
        query.setParameter(4, reader.person().map(ParticipantId::value).orElse(0L));
        seen.bind(query::setParameter);
        return rows(query).stream().findFirst();
    }

    /**
     * Returns what the reader may see and looks for after the cursor, the newest first, by one range of an index: that of time, or that of words where
     * few have them.
     *
     * @throws SearchTooSlowException if it takes too long
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ContributionRow> list(ContributionFilter filter, Reader reader, ContributionCursor after, int most) {
        List<Object> values = new ArrayList<>(List.of(after.at().toString(), after.id(), most));
        String where = where(filter, reader, values);
        return rows(bound(
                ROW + "where (c.made_at, c.id) < (cast(?1 as timestamptz), ?2) and " + where
                        + " order by " + (areRare(filter) ? "c.made_at + interval '0 s'" : "c.made_at")
                        + " desc, c.id desc limit ?3",
                values));
    }

    /** PostgreSQL does not know and would go through all of time for them; an order that is no index's keeps it from that. */
    private boolean areRare(ContributionFilter filter) {
        if (filter.words().isBlank()) {
            return false;
        }
        List<Object> values = List.of(filter.words(), RARE + 1);
        Object found = Patience.results(bound(
                        "select count(*) from (select from contribution where words @@ " + filter.question("?1")
                                + " limit ?2) found",
                        values))
                .get(0);
        return ((Number) found).intValue() <= RARE;
    }

    /**
     * Returns how many the reader may see and looks for, counted no further than {@code most}.
     *
     * @throws SearchTooSlowException if it takes too long
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int count(ContributionFilter filter, Reader reader, int most) {
        List<Object> values = new ArrayList<>(List.of(most));
        String where = where(filter, reader, values);
        return ((Number) Patience.results(bound(COUNTED + " where " + where + " limit ?1) seen", values))
                        .get(0))
                .intValue();
    }

    /** A page that everybody may see. */
    public record OpenPage(String path, Instant changedAt) {}

    /** Returns the pages of what the reader may see whose numbers in the index are after {@code from} and up to {@code to}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OpenPage> pages(Reader reader, long from, long to) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 3);
        Query query = entities.createNativeQuery(
                        "select c.path, max(c.put_at) from contribution c where c.id > ?1 and c.id <= ?2" + " and "
                                + seen.sql() + " group by c.path order by min(c.id)")
                .setParameter(1, from)
                .setParameter(2, to);
        seen.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new OpenPage(String.valueOf(row[0]), instant(row[1])))
                .toList();
    }

    /** Returns the highest number in the index, 0 while it is empty. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long highest() {
        return number(entities.createNativeQuery("select coalesce(max(id), 0) from contribution")
                .getSingleResult());
    }

    private static String where(ContributionFilter filter, Reader reader, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.plugin().ifPresent(plugin -> conditions.add("c.plugin_id = " + next(values, plugin.value())));
        filter.type().ifPresent(type -> conditions.add("c.type = " + next(values, type)));
        filter.activity().ifPresent(activity -> conditions.add("c.activity_id = " + next(values, activity.value())));
        filter.initiative()
                .ifPresent(
                        initiative -> conditions.add("c.activity_id in (select id from activity where initiative_id = "
                                + next(values, initiative.value()) + ")"));
        filter.since()
                .ifPresent(since ->
                        conditions.add("c.made_at > now() - " + next(values, since.days()) + " * interval '1 day'"));
        if (!filter.words().isBlank()) {
            conditions.add("c.words @@ " + filter.question(next(values, filter.words())));
        }
        VisibleRows seen = ReaderCondition.of(reader, "c", values.size() + 1);
        values.addAll(seen.values());
        conditions.add(seen.sql());
        return String.join(" and ", conditions);
    }

    private static String next(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private Query bound(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static List<ContributionRow> rows(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = (List<@Nullable Object[]>) Patience.results(query);
        return rows.stream().map(ContributionRepository::row).toList();
    }

    private static ContributionRow row(@Nullable Object[] row) {
        return new ContributionRow(
                number(row[0]),
                new ContributionRef(new PluginId(String.valueOf(row[1])), String.valueOf(row[2]), number(row[3])),
                new ActivityId(number(row[4])),
                String.valueOf(row[5]),
                new InitiativeId(number(row[6])),
                String.valueOf(row[7]),
                String.valueOf(row[8]),
                String.valueOf(row[9]),
                Optional.ofNullable(row[10]).map(author -> new ParticipantId(number(author))),
                instant(row[11]),
                Boolean.TRUE.equals(row[FOLLOWED_COLUMN]),
                row.length == FOLLOWED_COLUMN + 1 ? ContributionRow.Beside.UNKNOWN : beside(row));
    }

    private static ContributionRow.Beside beside(@Nullable Object[] row) {
        return new ContributionRow.Beside(
                Boolean.TRUE.equals(row[FOLLOWED_COLUMN + 1]),
                Boolean.TRUE.equals(row[FOLLOWED_COLUMN + 2]),
                Boolean.TRUE.equals(row[FOLLOWED_COLUMN + 3]));
    }

    static long number(@Nullable Object column) {
        if (column instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("This is no number: " + column);
    }

    static Instant instant(@Nullable Object column) {
        return column instanceof Timestamp stamp
                ? stamp.toInstant()
                : ((OffsetDateTime) java.util.Objects.requireNonNull(column)).toInstant();
    }

    /**
     * Returns which of these people may see the contribution, by one statement and by what is stored of them.
     *
     * <p>The database does not know who is an official, a politician or an administrator now, but only that somebody was one of them at the latest
     * login. That does not open what one of the three alone may see: of it, only those see who are named or members of a group.
     *
     * @param plugins the plugins at work whose step everybody can enter
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<ParticipantId> readersAmong(
            ContributionRef ref, Collection<ParticipantId> people, Collection<PluginId> plugins) {
        if (people.isEmpty()) {
            return Set.of();
        }
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> found = of(entities.createNativeQuery(READERS), ref)
                .setParameter(4, people(people))
                .setParameter(5, ReaderCondition.array(plugins, PluginId::value))
                .getResultList();
        Set<ParticipantId> readers = new HashSet<>();
        found.forEach(number -> readers.add(new ParticipantId(number.longValue())));
        return Set.copyOf(readers);
    }

    private static final String READERS = "select p.id from contribution c"
            + " join participant p on p.id = any (cast(?4 as bigint[]))"
            + " where c.plugin_id = ?1 and c.type = ?2 and c.number = ?3 and "
            + ReaderCondition.ofPeople("c", "p.id", "?5");

    /** How far the index of a type is: where the next batch begins. */
    public record Progress(long reached, Instant beganAt) {}

    /**
     * Begins to make the index of the type anew if it is not done for this version of the plugin, or goes on with it, and holds it until the
     * transaction ends.
     *
     * <p>Whoever has put something has committed it by then, and whoever is about to waits. Empty where the index is done, or is being marked.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Progress> holdForReading(PluginId plugin, String type, String version) {
        if (isDone(plugin, type, version)) {
            return Optional.empty();
        }
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 11))::text")
                .setParameter(1, plugin + "/" + type)
                .getSingleResult();
        entities.createNativeQuery("insert into contribution_index (plugin_id, type, version) values (?1, ?2, ?3)"
                        + " on conflict (plugin_id, type) do nothing")
                .setParameter(1, plugin.value())
                .setParameter(2, type)
                .setParameter(3, version)
                .executeUpdate();
        // whoever marks it holds the row and may put something next: to wait for him would be a deadlock
        boolean held = !ofType(
                        "select 1 from contribution_index where plugin_id = ?1 and type = ?2 for update skip locked",
                        plugin,
                        type)
                .getResultList()
                .isEmpty();
        return held && !isDone(plugin, type, version) ? Optional.of(begin(plugin, type, version)) : Optional.empty();
    }

    private boolean isDone(PluginId plugin, String type, String version) {
        return !ofType(
                        "select 1 from contribution_index where plugin_id = ?1 and type = ?2 and version = ?3 and done_at is not null",
                        plugin,
                        type)
                .setParameter(3, version)
                .getResultList()
                .isEmpty();
    }

    private Progress begin(PluginId plugin, String type, String version) {
        ofType(
                        "update contribution_index set version = ?3, reached = 0, began_at = clock_timestamp(), done_at = null"
                                + " where plugin_id = ?1 and type = ?2 and version <> ?3",
                        plugin,
                        type)
                .setParameter(3, version)
                .executeUpdate();
        Object[] row = (Object[]) ofType(
                        "select reached, began_at from contribution_index where plugin_id = ?1 and type = ?2",
                        plugin,
                        type)
                .getSingleResult();
        return new Progress(number(row[0]), instant(row[1]));
    }

    private Query ofType(String sql, PluginId plugin, String type) {
        return entities.createNativeQuery(sql).setParameter(1, plugin.value()).setParameter(2, type);
    }

    /** Stores a batch that was read while the type was held; contributions in an activity that is not there are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putBatch(PluginId plugin, String type, Collection<Projection> batch, long reached) {
        // whoever holds the type for reading may share it with himself
        batch.forEach(this::put);
        entities.createNativeQuery("update contribution_index set reached = ?3 where plugin_id = ?1 and type = ?2")
                .setParameter(1, plugin.value())
                .setParameter(2, type)
                .setParameter(3, reached)
                .executeUpdate();
    }

    /** Ends what {@link #holdForReading} began: what the plugin has not named again is forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish(PluginId plugin, String type, Instant beganAt) {
        entities.createNativeQuery("delete from contribution where plugin_id = ?1 and type = ?2"
                        + " and put_at < cast(?3 as timestamptz)")
                .setParameter(1, plugin.value())
                .setParameter(2, type)
                .setParameter(3, beganAt.toString())
                .executeUpdate();
        entities.createNativeQuery("update contribution_index set done_at = now() where plugin_id = ?1 and type = ?2")
                .setParameter(1, plugin.value())
                .setParameter(2, type)
                .executeUpdate();
    }

    /** Marks the plugin's index as one to be made anew. */
    @Transactional
    public void renew(PluginId plugin) {
        entities.createNativeQuery(
                        "update contribution_index set reached = 0, began_at = clock_timestamp(), done_at = null"
                                + " where plugin_id = ?1")
                .setParameter(1, plugin.value())
                .executeUpdate();
    }
}
