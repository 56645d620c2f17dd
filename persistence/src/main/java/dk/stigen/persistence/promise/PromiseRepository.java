// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.promise;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.promise.PromiseRow.Milestone;
import dk.stigen.persistence.promise.PromiseRow.Report;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the municipality has promised, with the milestones on the way and what was said of it. */
@ApplicationScoped
public class PromiseRepository {

    // one statement for all: a row for each promise, then for its milestones, then for what was said of it
    private static final String PROMISES = """
            with wanted as (%s)
            select p.id, 0, p.version, p.body, p.department_id, coalesce(d.name_da, ''), coalesce(d.name_en, ''), p.state, p.progress,
              p.review_on, cast(null as date), p.made_at
            from wanted w join promise p on p.id = w.id left join department d on d.id = p.department_id
            union all
            select m.promise_id, 1, m.id, m.body, null, '', '', '', 0, m.due_on, m.reached_on, cast(m.due_on as timestamptz)
            from wanted w join promise_milestone m on m.promise_id = w.id
            union all
            select r.promise_id, 2, r.id, r.note, null, '', '', r.state, r.progress, null, null, r.written_at
            from wanted w join promise_report r on r.promise_id = w.id
            order by 1, 2, 12, 3""";

    private static final String TO_CONTRIBUTION =
            PROMISES.formatted("select j.promise_id as id from promise_duty j join answer_duty a on a.id = j.duty_id"
                    + " where a.plugin_id = ?1 and a.type = ?2 and a.number = ?3 group by j.promise_id");
    private static final String ONE = PROMISES.formatted("select cast(?1 as bigint) as id");

    private static final int PROMISE = 0;
    private static final int MILESTONE = 1;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns what was promised to the contribution, the oldest first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PromiseRow> to(ContributionRef about) {
        return rows(entities.createNativeQuery(TO_CONTRIBUTION)
                .setParameter(1, about.plugin().value())
                .setParameter(2, about.type())
                .setParameter(3, about.id()));
    }

    /** Returns the promise of this number, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<PromiseRow> find(long id) {
        return rows(entities.createNativeQuery(ONE).setParameter(1, id)).stream()
                .findFirst();
    }

    /** Returns the numbers of the duties with whose answers it was promised. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> duties(long promise) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> ids = entities.createNativeQuery(
                        "select duty_id from promise_duty where promise_id = ?1 order by duty_id")
                .setParameter(1, promise)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Stores a promise that is given with the answers to these duties, and returns its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(NewPromise promise, Collection<Long> duties) {
        long id = Columns.number(
                entities.createNativeQuery("insert into promise (body, department_id, review_on, maker_id)"
                                + " values (?1, nullif(?2, 0), cast(?3 as date), ?4) returning id")
                        .setParameter(1, promise.text())
                        .setParameter(2, promise.department().orElse(0L))
                        .setParameter(3, promise.review().toString())
                        .setParameter(4, promise.maker().value())
                        .getSingleResult());
        entities.createNativeQuery(
                        "insert into promise_duty (promise_id, duty_id) select ?1, id from answer_duty where id = any (?2)")
                .setParameter(1, id)
                .setParameter(2, duties.toArray(Long[]::new))
                .executeUpdate();
        return id;
    }

    /** Says how far it is, if it is still the version that was seen; false if somebody was faster. What was said before stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean report(long promise, int version, NewReport report) {
        int changed = entities.createNativeQuery(
                        "update promise set state = ?3, progress = ?4, review_on = cast(?5 as date), reminded_at = null,"
                                + " ended_at = case when ?6 then now() end, version = version + 1 where id = ?1 and version = ?2")
                .setParameter(1, promise)
                .setParameter(2, version)
                .setParameter(3, report.state().name())
                .setParameter(4, report.progress())
                .setParameter(5, report.review().map(LocalDate::toString).orElse(null))
                .setParameter(6, report.state().isEnd())
                .executeUpdate();
        if (changed == 0) {
            return false;
        }
        entities.createNativeQuery("insert into promise_report (promise_id, state, progress, note, writer_id)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, promise)
                .setParameter(2, report.state().name())
                .setParameter(3, report.progress())
                .setParameter(4, report.note())
                .setParameter(5, report.writer().value())
                .executeUpdate();
        return true;
    }

    /** Adds something on the way to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addMilestone(long promise, String text, LocalDate due) {
        entities.createNativeQuery(
                        "insert into promise_milestone (promise_id, body, due_on) values (?1, ?2, cast(?3 as date))")
                .setParameter(1, promise)
                .setParameter(2, text)
                .setParameter(3, due.toString())
                .executeUpdate();
    }

    /** Notes on which day a milestone of the promise was reached; false if there is none that was not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean reach(long promise, long milestone, LocalDate day) {
        return entities.createNativeQuery("update promise_milestone set reached_on = cast(?3 as date)"
                                + " where id = ?2 and promise_id = ?1 and reached_on is null")
                        .setParameter(1, promise)
                        .setParameter(2, milestone)
                        .setParameter(3, day.toString())
                        .executeUpdate()
                == 1;
    }

    /** Holds the promise until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(long promise) {
        entities.createNativeQuery("select 1 from promise where id = ?1 for no key update")
                .setParameter(1, promise)
                .getResultList();
    }

    private static List<PromiseRow> rows(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = query.getResultList();
        Map<Long, @Nullable Object[]> heads = new LinkedHashMap<>();
        Map<Long, List<Milestone>> milestones = new LinkedHashMap<>();
        Map<Long, List<Report>> reports = new LinkedHashMap<>();
        for (@Nullable Object[] row : rows) {
            long promise = Columns.number(row[0]);
            switch ((int) Columns.number(row[1])) {
                case PROMISE -> heads.put(promise, row);
                case MILESTONE ->
                    milestones.computeIfAbsent(promise, id -> new ArrayList<>()).add(milestone(row));
                default ->
                    reports.computeIfAbsent(promise, id -> new ArrayList<>()).add(report(row));
            }
        }
        return heads.entrySet().stream()
                .map(head -> row(
                        head.getValue(),
                        milestones.getOrDefault(head.getKey(), List.of()),
                        reports.getOrDefault(head.getKey(), List.of())))
                .toList();
    }

    private static PromiseRow row(@Nullable Object[] row, List<Milestone> milestones, List<Report> reports) {
        return new PromiseRow(
                Columns.number(row[0]),
                (int) Columns.number(row[2]),
                Columns.text(row[3]),
                Optional.ofNullable(row[4]).map(Columns::number),
                Columns.text(row[5]),
                Columns.text(row[6]),
                PromiseState.valueOf(Columns.text(row[7])),
                (int) Columns.number(row[8]),
                Columns.day(row[9]),
                Columns.instant(row[11]).orElseThrow(),
                milestones,
                reports);
    }

    private static Milestone milestone(@Nullable Object[] row) {
        return new Milestone(
                Columns.number(row[2]),
                Columns.text(row[3]),
                Columns.day(row[9]).orElseThrow(),
                Columns.day(row[10]));
    }

    private static Report report(@Nullable Object[] row) {
        return new Report(
                PromiseState.valueOf(Columns.text(row[7])),
                (int) Columns.number(row[8]),
                Columns.text(row[3]),
                Columns.instant(row[11]).orElseThrow());
    }
}
