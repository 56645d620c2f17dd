// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The audit log in the database.
 *
 * <p>The chain has the order of the commits. So a transaction keeps its entries to the end and writes them when everything else is written:
 * then it takes the one lock, reads the last entry and adds its own. Nobody waits for anything while holding that lock but for the commit itself,
 * which is why it can be part of no deadlock.
 */
@ApplicationScoped
public class AuditRepository {

    private static final String KEPT = AuditRepository.class.getName();

    private static final String LOCK = "select pg_advisory_xact_lock(7)";

    // a statement of its own, because it must see what was committed while the lock was waited for
    private static final String LAST = """
            select last.id, last.hash, clock_timestamp() as now from (values (1)) as one
            left join lateral (select id, hash from audit_entry order by id desc limit 1) as last on true""";

    private static final String INSERT =
            "insert into audit_entry (id, at, actor, on_behalf_of, act, subject, details, prev_hash, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    // goes from each act to the next by the index, however many entries there are of each
    private static final String ACTS = """
            with recursive known (act) as (
              (select act from audit_entry order by act limit 1)
              union all
              select (select e.act from audit_entry e where e.act > known.act order by e.act limit 1)
              from known where known.act is not null
            ) select act from known where act is not null""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    private DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /**
     * Has the entry written when the transaction that is under way commits; if that fails, the transaction is rolled back.
     *
     * @throws RuntimeException if there is no transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NewEntry entry) {
        kept().add(entry);
    }

    private List<NewEntry> kept() {
        @SuppressWarnings("unchecked") // nobody else has the key
        List<NewEntry> known = (List<NewEntry>) transactions.getResource(KEPT);
        if (known != null) {
            return known;
        }
        List<NewEntry> kept = new ArrayList<>();
        transactions.putResource(KEPT, kept);
        // one of the server's own is called after those of persistence contexts, which write what they hold then
        transactions.registerInterposedSynchronization(new AtTheEnd(kept));
        return kept;
    }

    /** Called before the commit, on the transaction's thread. */
    private final class AtTheEnd implements Synchronization {

        private final List<NewEntry> kept;

        AtTheEnd(List<NewEntry> kept) {
            this.kept = kept;
        }

        @Override
        public void beforeCompletion() {
            // what somebody adds even later is kept and written anew
            transactions.putResource(KEPT, null);
            try (Connection connection = database.getConnection()) {
                append(connection, kept);
            } catch (SQLException e) {
                throw new IllegalStateException("The audit log cannot be written, so nothing else is.", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // what was written stands or falls with the transaction
        }
    }

    private static void append(Connection connection, List<NewEntry> entries) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            try (ResultSet last = statement.executeQuery(LAST);
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                last.next();
                long id = last.getLong("id");
                String hash = last.getString("hash");
                Instant now = last.getObject("now", OffsetDateTime.class).toInstant();
                String previous = hash == null ? AuditHash.START : hash;
                for (NewEntry entry : entries) {
                    AuditRow row = entry.after(id, previous, now);
                    fill(insert, row);
                    insert.addBatch();
                    id = row.id();
                    previous = row.hash();
                }
                insert.executeBatch();
            }
        }
    }

    private static void fill(PreparedStatement insert, AuditRow row) throws SQLException {
        insert.setLong(1, row.id());
        insert.setTimestamp(2, Timestamp.from(row.at()));
        setNumber(insert, 3, row.actor());
        setNumber(insert, 4, row.onBehalfOf());
        insert.setString(5, row.act());
        insert.setString(6, row.subject());
        insert.setString(7, row.details());
        insert.setString(8, row.previousHash());
        insert.setString(9, row.hash());
    }

    private static void setNumber(PreparedStatement insert, int place, @Nullable Long number) throws SQLException {
        if (number == null) {
            insert.setNull(place, Types.BIGINT);
        } else {
            insert.setLong(place, number);
        }
    }

    /** Returns entries below a number, the latest first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<AuditEntry> before(long id, AuditFilter filter, int most) {
        TypedQuery<AuditEntry> query = entities.createQuery(
                        "select e from AuditEntry e where e.id < :id"
                                + (filter.act().isPresent() ? " and e.act = :act" : "")
                                + (filter.person().isPresent()
                                        ? " and (e.actor = :person or e.onBehalfOf = :person or e.subject = :subject)"
                                        : "")
                                + " order by e.id desc",
                        AuditEntry.class)
                .setParameter("id", id)
                .setMaxResults(most);
        filter.act().ifPresent(act -> query.setParameter("act", act));
        filter.person()
                .ifPresent(person -> query.setParameter("person", person.value())
                        .setParameter("subject", "portal/participant/" + person.value()));
        return query.getResultList();
    }

    /** Returns which acts there are entries of, in the order of their keys, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> acts() {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<String> acts = entities.createNativeQuery(ACTS).getResultList();
        return acts;
    }
}
