// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.container.PortalArchive;
import dk.stigen.persistence.audit.AuditChain;
import dk.stigen.persistence.audit.AuditEntry;
import dk.stigen.persistence.audit.AuditFilter;
import dk.stigen.persistence.audit.AuditRepository;
import dk.stigen.persistence.audit.AuditRow;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditLogIT {

    private static final int TRANSACTIONS = 20;

    @Inject
    AuditLog audit;

    @Inject
    AuditRepository entries;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.create().addClass(PortalArchive.class);
    }

    @Test
    void writesWithTheTransaction() throws Exception {
        String subject = "kept" + System.nanoTime();

        transaction.begin();
        audit.record(event("first", subject));
        audit.record(event("second", subject));
        assertThat(acts(subject)).isEmpty();
        transaction.commit();

        assertThat(acts(subject)).containsExactly("test.second", "test.first");
    }

    @Test
    void writesNothingOfATransactionThatFails() throws Exception {
        String subject = "lost" + System.nanoTime();

        transaction.begin();
        audit.record(event("first", subject));
        transaction.rollback();

        assertThat(acts(subject)).isEmpty();
    }

    @Test
    void isWrittenToWithinATransactionAlone() {
        assertThatThrownBy(() -> audit.record(event("first", "none"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void staysWholeWhenManyWriteAtOnce() throws Exception {
        String subject = "many" + System.nanoTime();
        List<Callable<Void>> all = IntStream.range(0, TRANSACTIONS)
                .mapToObj(number -> (Callable<Void>) () -> {
                    transaction.begin();
                    audit.record(event("first", subject));
                    // what is stored by the persistence context alone, and only at the end
                    initiatives.add(new Initiative("Prøve " + number, Optional.empty(), Instant.now()));
                    audit.record(event("second", subject));
                    transaction.commit();
                    return null;
                })
                .toList();

        for (Future<Void> done : threads.invokeAll(all)) {
            done.get();
        }

        assertThat(acts(subject)).hasSize(2 * TRANSACTIONS);
        AuditChain chain = new AuditChain();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(AuditRow.ALL)) {
            while (rows.next()) {
                assertThat(chain.follow(AuditRow.of(rows))).isEmpty();
            }
        }
        assertThat(chain.count()).isGreaterThanOrEqualTo(2 * TRANSACTIONS);
    }

    @Test
    void cannotBeChangedByALoginThatOwnsIt() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("truncate audit_entry")).isInstanceOf(SQLException.class);
        }
    }

    private List<String> acts(String subject) {
        return entries.before(Long.MAX_VALUE, AuditFilter.ALL, 100).stream()
                .filter(entry -> entry.subject().equals("test/thing/" + subject))
                .map(AuditEntry::act)
                .toList();
    }

    private static AuditEvent event(String act, String subject) {
        return new AuditEvent("test." + act, new AuditSubject("test", "thing", subject), Map.of("number", "1"));
    }
}
