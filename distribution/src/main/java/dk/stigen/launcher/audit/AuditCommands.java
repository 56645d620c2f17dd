// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.audit;

import dk.stigen.launcher.AuditTool;
import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.Jdbc;
import dk.stigen.launcher.system.StateDatabase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Finds the database that is meant and has its audit log verified. */
public final class AuditCommands implements AuditTool {

    private static final String NO_SUCH_TABLE = "42P01";

    @Override
    public int run(Path root, Map<String, String> environment, List<String> words, PrintStream out) {
        AuditArguments arguments = AuditArguments.of(words);
        VerifyAudit verify = new VerifyAudit(out, arguments.expected());
        try {
            return arguments.database().isPresent()
                    ? verify(verify, arguments, environment)
                    : verify(verify, root, arguments.state().orElseGet(() -> usual(root, environment)));
        } catch (SQLException e) {
            throw NO_SUCH_TABLE.equals(e.getSQLState())
                    ? new Fault(
                            "There is no audit log in this database: no portal that has one was started with it.", e)
                    : new Fault("The audit log cannot be read: " + e.getMessage(), e);
        }
    }

    private static int verify(VerifyAudit verify, AuditArguments arguments, Map<String, String> environment)
            throws SQLException {
        try (Connection connection = Jdbc.connect(
                arguments.database().orElseThrow(),
                arguments.user().orElseThrow(),
                environment.getOrDefault("STIGEN_DATABASE_PASSWORD", ""))) {
            return verify.run(connection);
        }
    }

    private static int verify(VerifyAudit verify, Path root, Path state) throws SQLException {
        try (StateDatabase database = StateDatabase.open(root, state);
                Connection connection = database.connect()) {
            return verify.run(connection);
        }
    }

    private static Path usual(Path root, Map<String, String> environment) {
        String state = environment.getOrDefault("STIGEN_STATE", "");
        return root.resolve(state.isBlank() ? ".stigen" : state)
                .toAbsolutePath()
                .normalize();
    }
}
