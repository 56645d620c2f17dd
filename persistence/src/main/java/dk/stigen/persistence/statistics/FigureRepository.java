// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of what everybody may see.
 *
 * <p>Each question is one statement on the counters, of which there is one for each kind, activity and month, however much has been written.
 */
@ApplicationScoped
public class FigureRepository {

    // a lock, so that of several nodes one folds and none waits
    private static final String FOLD = """
            with turn as materialized (select pg_try_advisory_xact_lock(hashtextextended('figures', 24)) as mine),
            gone as (
              delete from figure_change where id in (select id from figure_change order by id limit 20000) and (select mine from turn)
              returning kind, activity_id, month, addressee, addressee_id, value)
            insert into figure as f (kind, activity_id, month, addressee, addressee_id, value)
            select kind, activity_id, month, addressee, addressee_id, sum(value) from gone
              group by kind, activity_id, month, addressee, addressee_id having sum(value) <> 0
            on conflict (kind, activity_id, month, addressee, addressee_id) do update set value = f.value + excluded.value""";

    private static final String ROLL_IF_DUE = """
            insert into figure_roll as r (id, rolled_at) values (1, now())
            on conflict (id) do update set rolled_at = now() where r.rolled_at < now() - make_interval(secs => ?1) returning id""";

    private static final String COUNTS = """
            coalesce(sum(f.value) filter (where f.kind = 'CONTRIBUTION'), 0) as contributions,
              coalesce(sum(f.value) filter (where f.kind = 'COMMENT'), 0) as comments,
              coalesce(sum(f.value) filter (where f.kind = 'ANSWERED'), 0) as answered,
              coalesce(sum(f.value) filter (where f.kind = 'IN_TIME'), 0) as in_time""";

    private static final String WITHIN = " f.month >= cast(?1 as date) and f.month <= cast(?2 as date)";

    // each of the two by what it has to find it
    private static final String FIRST_MONTH = """
            select least((select min(month) from figure where value > 0), (select min(month) from figure_change where value > 0))""";

    private static final String MONTHS = "select f.month, " + COUNTS
            + " from figure_part f join activity a on a.id = f.activity_id join initiative i on i.id = a.initiative_id where"
            + WITHIN + " and %s group by f.month order by f.month";

    // added up for each activity before anything is joined: there are many months of each
    private static final String ACTIVITIES = "with o as materialized ("
            + "select a.id as activity, a.title, a.plugin_id as step, i.id as initiative, i.area_id as area, f.contributions, f.comments, f.answered, f.in_time"
            + " from (select f.activity_id, " + COUNTS + " from figure_part f where" + WITHIN
            + " group by f.activity_id) f join activity a on a.id = f.activity_id join initiative i on i.id = a.initiative_id where %s) ";

    private static final String PARTS = """
            (select '%1$s', p.which, p.name, p.name_en, p.contributions, p.comments, p.answered, p.in_time, t.which is not null, t.value
            from (select %2$s, sum(o.contributions), sum(o.comments), sum(o.answered), sum(o.in_time) from o%3$s group by 1, 2, 3)
              p (which, name, name_en, contributions, comments, answered, in_time)
            left join figure_told t on t.period = ?3 and t.about = '%1$s' and t.which = p.which
            where p.contributions <> 0 or p.comments <> 0 or p.answered <> 0
            order by p.contributions desc, p.comments desc, p.which limit %4$d)""";

    // what a guest wrote is his who said that it was he
    private static final String PEOPLE = """
            with seen as materialized (
              select distinct coalesce(p.merged_into, f.person_id) as person, f.month, a.id as activity, a.plugin_id as step,
                coalesce(i.area_id, 0) as area, i.id as initiative
              from contribution c cross join lateral figures_of(c) f join activity a on a.id = c.activity_id
                join initiative i on i.id = a.initiative_id left join participant p on p.id = f.person_id
              where f.person_id is not null and %s),
            span as (select * from unnest(cast(?1 as text[]), cast(?2 as date[]), cast(?3 as date[])) as span (key, begins, ends))
            select span.key,
              case when grouping(s.activity) = 0 then 'ACTIVITY' when grouping(s.step) = 0 then 'STEP' when grouping(s.area) = 0 then 'AREA' else 'TOTAL' end,
              coalesce(cast(s.activity as text), cast(s.area as text), s.step, ''), case when grouping(s.activity) = 0 then s.step else '' end,
              count(distinct s.person)
            from span join seen s on s.month between span.begins and span.ends
            group by grouping sets ((span.key), (span.key, s.step), (span.key, s.step, s.activity), (span.key, s.area))
            union all
            select span.key, 'TOPIC', cast(coalesce(t.topic_id, 0) as text), '', count(distinct s.person)
            from span join seen s on s.month between span.begins and span.ends left join initiative_topic t on t.initiative_id = s.initiative
            group by span.key, coalesce(t.topic_id, 0)""";

    private static final String TELL = """
            insert into figure_told (period, about, which, value)
            select * from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as bigint[]))""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Folds what has come and gone into the counters, and returns how many counters that were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fold() {
        return entities.createNativeQuery(FOLD).executeUpdate();
    }

    /** Returns whether it is this node's turn to count anew what cannot be added up. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean beginRoll(long secondsBetween) {
        return !entities.createNativeQuery(ROLL_IF_DUE)
                .setParameter(1, secondsBetween)
                .getResultList()
                .isEmpty();
    }

    /** Lets the next who asks have the turn. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void beginRollAgain() {
        entities.createNativeQuery("delete from figure_roll").executeUpdate();
    }

    /** Returns when people were last counted, empty before the first time. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Instant> rolledAt() {
        List<?> rows = entities.createNativeQuery(
                        "select r.rolled_at from figure_roll r where exists (select 1 from figure_told)")
                .getResultList();
        return rows.stream().flatMap(row -> Columns.instant(row).stream()).findFirst();
    }

    /** Returns the first month of which there is anything. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<YearMonth> firstMonth() {
        return Columns.day(entities.createNativeQuery(FIRST_MONTH).getSingleResult())
                .map(YearMonth::from);
    }

    /** Counts the people who have written something that everybody may see, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public List<PeopleCount> people(Collection<Span> spans, Reader anybody) {
        VisibleRows seen = ReaderCondition.onActivities(anybody, "a", "i", 4);
        Query query = entities.createNativeQuery(PEOPLE.formatted(seen.sql()))
                .setParameter(1, array(spans, Span::key))
                .setParameter(2, array(spans, span -> span.from().atDay(1).toString()))
                .setParameter(3, array(spans, span -> span.until().atDay(1).toString()));
        seen.bind(query::setParameter);
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new PeopleCount(
                        Columns.text(row[0]),
                        About.valueOf(Columns.text(row[1])),
                        Columns.text(row[2]),
                        Columns.text(row[3]),
                        Columns.number(row[4])))
                .toList();
    }

    // in the order of what is given, which each column must share
    private static <T> String array(Collection<T> all, Function<T, String> value) {
        return all.stream().map(value).collect(Collectors.joining(",", "{", "}"));
    }

    /** Puts these figures in the place of all that were told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(Collection<Told> figures) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('told', 24)) as text)")
                .getSingleResult();
        entities.createNativeQuery("delete from figure_told").executeUpdate();
        entities.createNativeQuery(TELL)
                .setParameter(1, quoted(figures, Told::span))
                .setParameter(2, quoted(figures, told -> told.about().name()))
                .setParameter(3, quoted(figures, Told::which))
                .setParameter(
                        4,
                        array(figures, told -> told.value().map(String::valueOf).orElse("null")))
                .executeUpdate();
    }

    // ids, numbers and keys: letters, digits and dots
    private static String quoted(Collection<Told> figures, Function<Told, String> value) {
        return array(figures, told -> '"' + value.apply(told) + '"');
    }

    /** Returns the figures about all of the period and those of the plugins, by key; those of the total have none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public Map<String, Optional<Long>> told(String span) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select which, value from figure_told where period = ?1 and about in ('TOTAL', 'MEASURE')")
                .setParameter(1, span)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> Columns.text(row[0]), row -> value(row[1])));
    }

    private static Optional<Long> value(@Nullable Object column) {
        return Optional.ofNullable(column).map(Columns::number);
    }

    /** Returns how much there is of each month of which there is anything. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public List<MonthCount> months(Span span, Reader anybody) {
        VisibleRows seen = ReaderCondition.onActivities(anybody, "a", "i", 3);
        List<Object[]> rows = bound(MONTHS.formatted(seen.sql()), span, seen).getResultList();
        return rows.stream()
                .map(row -> new MonthCount(YearMonth.from(Columns.day(row[0]).orElseThrow()), count(row, 1)))
                .toList();
    }

    /**
     * Returns how much there is of each part, the largest first.
     *
     * @param most how many of which, each one of STEP, ACTIVITY, AREA and TOPIC
     * @return none for what has no parts
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public Map<About, List<PartCount>> parts(Map<About, Integer> most, Span span, Reader anybody) {
        VisibleRows seen = ReaderCondition.onActivities(anybody, "a", "i", 4);
        String parts = most.entrySet().stream()
                .map(part ->
                        PARTS.formatted(part.getKey(), names(part.getKey()), joined(part.getKey()), part.getValue()))
                .collect(Collectors.joining(" union all "));
        List<Object[]> rows = bound(
                        ACTIVITIES.formatted(seen.sql()) + "select * from (" + parts + ") p order by 5 desc, 6 desc, 2",
                        span,
                        seen)
                .setParameter(3, span.key())
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> About.valueOf(Columns.text(row[0])),
                        Collectors.mapping(FigureRepository::part, Collectors.toList())));
    }

    private static PartCount part(@Nullable Object[] row) {
        return new PartCount(
                Columns.text(row[1]),
                Columns.text(row[2]),
                Columns.text(row[3]),
                count(row, 4),
                // who is not counted yet is nobody, and no secret
                Columns.flag(row[8]) ? value(row[9]) : Optional.of(0L));
    }

    private static String names(About about) {
        return switch (about) {
            case STEP -> "o.step, '', ''";
            case ACTIVITY -> "cast(o.activity as text), o.title, ''";
            case AREA -> "cast(coalesce(o.area, 0) as text), coalesce(n.name_da, ''), coalesce(n.name_en, '')";
            case TOPIC -> "cast(coalesce(it.topic_id, 0) as text), coalesce(n.name_da, ''), coalesce(n.name_en, '')";
            case TOTAL, MEASURE -> throw new IllegalArgumentException("There are no parts of " + about + ".");
        };
    }

    private static String joined(About about) {
        return switch (about) {
            case AREA -> " left join area n on n.id = o.area";
            case TOPIC ->
                " left join initiative_topic it on it.initiative_id = o.initiative left join topic n on n.id = it.topic_id";
            default -> "";
        };
    }

    private Query bound(String sql, Span span, VisibleRows seen) {
        Query query = entities.createNativeQuery(sql)
                .setParameter(1, span.from().atDay(1).toString())
                .setParameter(2, span.until().atDay(1).toString());
        seen.bind(query::setParameter);
        return query;
    }

    private static Count count(@Nullable Object[] row, int first) {
        return new Count(
                Columns.number(row[first]),
                Columns.number(row[first + 1]),
                Columns.number(row[first + 2]),
                Columns.number(row[first + 3]));
    }
}
