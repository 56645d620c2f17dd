// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a database, a step and a transaction at a time, and says how long each took. */
final class Seed {

    private final Connection connection;
    private final SeedSize size;
    private final PrintStream out;

    Seed(Connection connection, SeedSize size, PrintStream out) {
        this.connection = connection;
        this.size = size;
        this.out = out;
    }

    void run() throws SQLException {
        long begun = System.nanoTime();
        connection.setAutoCommit(false);
        Map<String, Long> numbers = reserve();
        connection.commit();
        prepare(numbers);
        connection.commit();
        for (SeedStep step : SeedStep.values()) {
            for (String kind : step.kinds()) {
                make(kind, numbers);
            }
            connection.commit();
        }
        settle();
        out.printf(Locale.ROOT, "Everything took %.1f s.%n", secondsSince(begun));
    }

    private Map<String, Long> reserve() throws SQLException {
        Numbers reserved = new Numbers(connection);
        Map<String, Long> numbers = new HashMap<>();
        put(numbers, "people", size.people(), reserved.reserve("participant_seq", "participant", size.people()));
        put(
                numbers,
                "initiatives",
                size.initiatives(),
                reserved.reserve("initiative_seq", "initiative", size.initiatives()));
        put(numbers, "activities", size.activities(), reserved.reserve("activity_seq", "activity", size.activities()));
        put(numbers, "phases", size.activities(), reserved.reserve("phase_seq", "phase", size.activities()));
        put(
                numbers,
                "proposals",
                size.proposals(),
                reserved.reserve("crowdsourcing_proposal_seq", "crowdsourcing_proposal", size.proposals()));
        numbers.put("comments.first", reserved.reserve("comment_seq", "comment", size.mostComments()));
        numbers.put("activities.open", (long) size.open());
        numbers.put("rare", (long) SeedSize.RARE);
        return numbers;
    }

    private static void put(Map<String, Long> numbers, String kind, long number, long first) {
        numbers.put(kind, number);
        numbers.put(kind + ".first", first);
    }

    private void prepare(Map<String, Long> numbers) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Script.of("prepare.sql", numbers));
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into seed_word values (?, ?, ?)")) {
            for (Map.Entry<String, List<String>> part :
                    Vocabulary.danish().parts().entrySet()) {
                int number = 0;
                for (String phrase : part.getValue()) {
                    insert.setString(1, part.getKey());
                    insert.setInt(2, ++number);
                    insert.setString(3, phrase);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void make(String kind, Map<String, Long> numbers) throws SQLException {
        long begun = System.nanoTime();
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.execute(Script.of(kind + ".sql", numbers));
            for (long count = statement.getLargeUpdateCount(); count >= 0; count = nextCount(statement)) {
                rows += count;
            }
        }
        say(kind, rows, begun);
    }

    private static long nextCount(Statement statement) throws SQLException {
        statement.getMoreResults();
        return statement.getLargeUpdateCount();
    }

    /** Statistics, and indexes without a list of what is still to be sorted in: a portal that has lived has both. */
    private void settle() throws SQLException {
        long begun = System.nanoTime();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
        say("analyze", null, begun);
    }

    private void say(String what, @Nullable Long rows, long begun) {
        out.printf(Locale.ROOT, "%-12s %10s %8.1f s%n", what, rows == null ? "" : rows + " rows", secondsSince(begun));
        out.flush();
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
