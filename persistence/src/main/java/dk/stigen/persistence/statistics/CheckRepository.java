// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Whether the counters say what there is. */
@ApplicationScoped
public class CheckRepository {

    // the night is Copenhagen's, by the database's clock; the key lets one node of several have it
    private static final String BEGIN_NIGHT = """
            insert into figure_check (night)
            select cast(now() at time zone 'Europe/Copenhagen' as date)
            where extract(hour from now() at time zone 'Europe/Copenhagen') >= 2
            on conflict do nothing returning id""";

    // One statement sees one moment, and mends by adding what is missing: whoever counts meanwhile is neither waited
    // for nor overwritten.
    private static final String RECOUNT = """
            with counted as materialized (
              select f.kind, f.activity_id, f.month, f.addressee, f.addressee_id, count(*) as value
              from contribution c cross join lateral figures_of(c) f group by 1, 2, 3, 4, 5),
            drift as materialized (
              select coalesce(c.kind, k.kind) as kind, coalesce(c.activity_id, k.activity_id) as activity_id, coalesce(c.month, k.month) as month,
                coalesce(c.addressee, k.addressee) as addressee, coalesce(c.addressee_id, k.addressee_id) as addressee_id,
                coalesce(k.value, 0) as kept, coalesce(c.value, 0) as counted
              from counted c full join figure_now k on k.kind = c.kind and k.activity_id = c.activity_id and k.month = c.month
                and k.addressee = c.addressee and k.addressee_id = c.addressee_id
              where coalesce(k.value, 0) <> coalesce(c.value, 0)),
            mended as (
              insert into figure_change (kind, activity_id, month, addressee, addressee_id, value)
              select kind, activity_id, month, addressee, addressee_id, counted - kept from drift),
            told as (
              insert into figure_drift (kind, activity_id, month, kept, counted)
              select kind, activity_id, month, kept, counted from drift order by month desc, activity_id, kind limit 1000)
            update figure_check set ended_at = clock_timestamp(), drifted = (select count(*) from drift) where id = ?1 returning drifted""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the number of this night's recount if it is this node's: from two o'clock on, and once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> beginNight() {
        List<?> ids = entities.createNativeQuery(BEGIN_NIGHT).getResultList();
        return ids.stream().map(Columns::number).findFirst();
    }

    /** Begins a recount that somebody asks for, and returns its number. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long begin() {
        return Columns.number(entities.createNativeQuery("insert into figure_check default values returning id")
                .getSingleResult());
    }

    /** Counts everything, mends the counters that say something else, and returns how many those were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long recount(long check) {
        // two at once would both add what is missing
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('recount', 24)) as text)")
                .getSingleResult();
        return Columns.number(
                entities.createNativeQuery(RECOUNT).setParameter(1, check).getSingleResult());
    }

    /** Forgets what was found more than a year ago. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgetOld() {
        entities.createNativeQuery("delete from figure_drift where found_at < now() - interval '1 year'")
                .executeUpdate();
        entities.createNativeQuery("delete from figure_check where began_at < now() - interval '1 year'")
                .executeUpdate();
    }

    /** Returns the latest recounts, the newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public List<Check> latest(int most) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select night is not null, began_at, ended_at, drifted from figure_check order by id desc")
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Check(
                        Columns.flag(row[0]),
                        Columns.instant(row[1]).orElseThrow(),
                        Columns.instant(row[2]),
                        Columns.number(row[3])))
                .toList();
    }

    /** Returns the counters that were found to say something else, the latest found first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    public List<Drift> drifts(int most) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select d.found_at, d.kind, a.title, d.month, d.kept, d.counted from figure_drift d"
                                + " left join activity a on a.id = d.activity_id order by d.id desc")
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Drift(
                        Columns.instant(row[0]).orElseThrow(),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        YearMonth.from(Columns.day(row[3]).orElseThrow()),
                        Columns.number(row[4]),
                        Columns.number(row[5])))
                .toList();
    }
}
