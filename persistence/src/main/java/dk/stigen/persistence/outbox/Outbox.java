// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.outbox;

import dk.stigen.persistence.sql.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of what waits for another system. Each row is taken for a while, in which nobody else takes it, tried again after a pause, and either
 * filed or given up; none of it needs a transaction that lasts as long as the other system takes.
 *
 * <p>The table has the columns id, external_id, at, due_at, attempts, filed_at, receipt, given_up_at and fault beside its own.
 *
 * @param <T> what one row holds
 */
public abstract class Outbox<T extends Waiting> {

    private static final String WAITS = "filed_at is null and given_up_at is null";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    private final String table;
    private final String columns;

    /** @param columns those of its own that make what it holds */
    protected Outbox(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Returns what a row holds; it begins with the number and the tries, and the table's own columns follow. */
    protected abstract T read(@Nullable Object[] row);

    /** Returns the words under which administrators find a row, in SQL. */
    protected String heading() {
        return "title";
    }

    /** Returns the assignments, each behind a comma, that empty what nobody needs once it is filed. */
    protected String emptied() {
        return "";
    }

    protected EntityManager entities() {
        return entities;
    }

    /**
     * Returns the next that is due, and counts the try: nobody else takes it for a while, in which the other system may take its time, and after
     * which whoever was stopped meanwhile has not lost it.
     */
    @Transactional
    public Optional<T> take(Duration forAWhile) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery("update " + table + " set attempts = attempts + 1,"
                        + " due_at = clock_timestamp() + make_interval(secs => ?1) where id = (select id from " + table
                        + " where " + WAITS + " and due_at <= clock_timestamp() order by due_at, id limit 1"
                        + " for update skip locked) returning id, attempts, " + columns)
                .setParameter(1, forAWhile.toSeconds())
                .getResultList();
        return rows.stream().map(this::read).findFirst();
    }

    /** The other system has it: the receipt stays. */
    @Transactional
    public void filed(long id, String receipt) {
        of("filed_at = clock_timestamp(), receipt = ?2, fault = ''" + emptied(), id)
                .setParameter(2, receipt)
                .executeUpdate();
    }

    /** It is tried again after a while. */
    @Transactional
    public void tryAgain(long id, Duration after, String fault) {
        of("fault = ?3, due_at = clock_timestamp() + make_interval(secs => ?2)", id)
                .setParameter(2, after.toSeconds())
                .setParameter(3, fault)
                .executeUpdate();
    }

    /** It is tried no more until somebody asks for it. */
    @Transactional
    public void giveUp(long id, String fault) {
        of("fault = ?2, given_up_at = clock_timestamp()", id)
                .setParameter(2, fault)
                .executeUpdate();
    }

    /** Has what was given up, or waits for another try, be tried at once, and returns whether there was such. */
    @Transactional
    public boolean revive(long id) {
        return entities.createNativeQuery(
                                "update " + table
                                        + " set given_up_at = null, due_at = clock_timestamp() where id = ?1 and filed_at is null")
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }

    private Query of(String assignments, long id) {
        return entities.createNativeQuery("update " + table + " set " + assignments + " where id = ?1")
                .setParameter(1, id);
    }

    /** Returns rows before a number, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OutboxRow> list(long before, int most) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery("select id, external_id, " + heading()
                        + ", at, due_at, attempts, filed_at, receipt, given_up_at, fault from " + table
                        + " where id < ?1 order by id desc limit ?2")
                .setParameter(1, before)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new OutboxRow(
                        Columns.number(row[0]),
                        Columns.text(row[1]),
                        Columns.text(row[2]),
                        Columns.instant(row[3]).orElseThrow(),
                        Columns.instant(row[4]).orElseThrow(),
                        (int) Columns.number(row[5]),
                        Columns.instant(row[6]),
                        Columns.text(row[7]),
                        Columns.instant(row[8]),
                        Columns.text(row[9])))
                .toList();
    }

    /** Returns what the other system has not taken. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Backlog backlog(int most) {
        @Nullable
        Object[] row = (@Nullable Object[]) entities.createNativeQuery("select (select count(*) from (select 1 from "
                        + table + " where " + WAITS + " limit ?1) w), (select count(*) from (select 1 from " + table
                        + " where given_up_at is not null limit ?1) g), (select min(at) from " + table + " where "
                        + WAITS + ")")
                .setParameter(1, most)
                .getSingleResult();
        return new Backlog((int) Columns.number(row[0]), (int) Columns.number(row[1]), Columns.instant(row[2]));
    }
}
