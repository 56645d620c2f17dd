// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.audit;

import dk.stigen.launcher.Fault;
import dk.stigen.persistence.audit.AuditChain;
import dk.stigen.persistence.audit.AuditRow;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Goes along the chain once, an entry at a time, and says how it is. */
final class VerifyAudit {

    private static final int AT_A_TIME = 1000;

    private final PrintStream out;
    private final Optional<String> expected;
    private Optional<Long> found = Optional.empty();

    /** @param expected the hash that some entry should have */
    VerifyAudit(PrintStream out, Optional<String> expected) {
        this.out = out;
        this.expected = expected;
    }

    /** Returns the exit code: 0 for a chain that is whole and holds what is expected. */
    int run(Connection connection) throws SQLException {
        // the driver reads in parts only within a transaction
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        AuditChain chain = new AuditChain();
        look(chain);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet rows = statement.executeQuery(AuditRow.ALL)) {
                while (rows.next()) {
                    Optional<AuditChain.Break> broken = chain.follow(AuditRow.of(rows));
                    if (broken.isPresent()) {
                        return broken(broken.get(), chain.count() - 1);
                    }
                    look(chain);
                }
            }
        }
        return whole(chain);
    }

    private void look(AuditChain chain) {
        if (expected.filter(chain.lastHash()::equals).isPresent()) {
            found = Optional.of(chain.lastId());
        }
    }

    private int broken(AuditChain.Break broken, long before) {
        out.printf("The audit log is broken at entry %d, which %s.%n", broken.id(), broken.what());
        out.printf("%d entries before it are whole.%n", before);
        return Fault.FAILED;
    }

    private int whole(AuditChain chain) {
        out.printf("%d entries, each whole and following on the one before.%n", chain.count());
        out.printf("The last is %d, with the hash %s%n", chain.lastId(), chain.lastHash());
        if (expected.isPresent() && found.isEmpty()) {
            out.println("No entry has the hash that is expected: entries were cut off at the end, or the log was"
                    + " written anew.");
            return Fault.FAILED;
        }
        found.ifPresent(id -> out.printf("The hash that is expected is that of entry %d.%n", id));
        return 0;
    }
}
