// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.SeedTool;
import dk.stigen.launcher.system.RunInUse;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Finds the run that is meant and fills its database, if that is one to try things out in. */
public final class SeedCommands implements SeedTool {

    @Override
    public int run(Path root, Map<String, String> environment, List<String> words, PrintStream out) {
        SeedArguments arguments = SeedArguments.of(words);
        RunInUse run = RunInUse.in(arguments.state().orElseGet(() -> usual(root, environment)));
        try (Connection connection = run.connect()) {
            if (!isMigrated(connection)) {
                throw new Fault("The portal has not made its tables yet; wait until it is ready.");
            }
            if (!arguments.force() && !hasDemoData(connection)) {
                throw new Fault(
                        "This portal has no demo data, so it may be somebody's own, and what is seeded cannot be"
                                + " taken out again; --force does it all the same.");
            }
            new Seed(connection, SeedSize.of(arguments.contributions()), out).run();
            return 0;
        } catch (SQLException e) {
            throw new Fault("The database cannot be filled: " + e.getMessage(), e);
        }
    }

    private static boolean isMigrated(Connection connection) throws SQLException {
        return answers(
                connection,
                "select to_regclass('contribution') is not null and to_regclass('crowdsourcing_proposal') is not null");
    }

    private static boolean hasDemoData(Connection connection) throws SQLException {
        return answers(connection, "select exists (select from demo_data where plugin_id = 'crowdsourcing')");
    }

    private static boolean answers(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static Path usual(Path root, Map<String, String> environment) {
        String state = environment.getOrDefault("STIGEN_STATE", "");
        return root.resolve(state.isBlank() ? ".stigen" : state)
                .toAbsolutePath()
                .normalize();
    }
}
