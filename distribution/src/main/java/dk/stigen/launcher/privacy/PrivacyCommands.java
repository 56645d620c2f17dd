// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.privacy;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.PrivacyTool;
import dk.stigen.launcher.system.Jdbc;
import dk.stigen.launcher.system.StateDatabase;
import dk.stigen.persistence.privacy.erasure.ErasureLog;
import dk.stigen.persistence.privacy.erasure.ReplayErasures;
import dk.stigen.persistence.privacy.erasure.SubjectHash;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the database and the erasure log that are meant, and compares them. */
public final class PrivacyCommands implements PrivacyTool {

    private static final String NO_SUCH_TABLE = "42P01";

    @Override
    public int run(Path root, Map<String, String> environment, List<String> words, PrintStream out) {
        PrivacyArguments arguments = PrivacyArguments.of(words);
        try {
            return arguments.database().isPresent()
                    ? other(arguments, environment, out)
                    : ofRun(arguments, root, environment, out);
        } catch (SQLException e) {
            throw NO_SUCH_TABLE.equals(e.getSQLState())
                    ? new Fault("This database knows of no erasures: no portal that does was started with it.", e)
                    : new Fault("The erasures cannot be read or asked for: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Fault("The erasure log cannot be read or written: " + e.getMessage(), e);
        }
    }

    private static int other(PrivacyArguments arguments, Map<String, String> environment, PrintStream out)
            throws SQLException, IOException {
        Path log = arguments
                .log()
                .or(() -> given(environment, "STIGEN_ERASURE_LOG").map(Path::of))
                .orElseThrow(
                        () -> Fault.misuse("Name the folder of the erasure log: --log DIR, or STIGEN_ERASURE_LOG."));
        String key = given(environment, "STIGEN_SECRET_KEY")
                .orElseThrow(
                        () -> Fault.misuse("Give STIGEN_SECRET_KEY as the portal has it: the log is made with it."));
        try (Connection connection = Jdbc.connect(
                arguments.database().orElseThrow(),
                arguments.user().orElseThrow(),
                environment.getOrDefault("STIGEN_DATABASE_PASSWORD", ""))) {
            return replay(connection, log, key, arguments.all(), out);
        }
    }

    private static int ofRun(PrivacyArguments arguments, Path root, Map<String, String> environment, PrintStream out)
            throws SQLException, IOException {
        Path state = arguments
                .state()
                .orElseGet(() -> root.resolve(given(environment, "STIGEN_STATE").orElse(".stigen"))
                        .toAbsolutePath()
                        .normalize());
        try (StateDatabase database = StateDatabase.open(root, state);
                Connection connection = database.connect()) {
            return replay(connection, arguments.log().orElse(state), database.secretKey(), arguments.all(), out);
        }
    }

    private static int replay(Connection connection, Path log, String key, boolean all, PrintStream out)
            throws SQLException, IOException {
        SubjectHash hash =
                new SubjectHash(Base64.getDecoder().decode(key.replace('-', '+').replace('_', '/')));
        ReplayErasures replay = new ReplayErasures(new ErasureLog(log), hash);
        connection.setAutoCommit(false);
        ReplayErasures.Result result = replay.run(connection);
        int asked = all ? replay.all(connection) : result.asked();
        connection.commit();
        out.printf(
                "%d erasures are known; %d were missing in %s and are there now.%n",
                result.known(), result.written(), new ErasureLog(log).file());
        if (asked == 0) {
            out.println("The database has nobody who was erased.");
        } else {
            out.printf("%d people are erased again: within seconds where the portal runs, or when it starts.%n", asked);
        }
        return 0;
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
