// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.system.RunInUse;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has PostgreSQL write down every statement for a moment, which needs no restart and no extension, and counts those of a request.
 *
 * <p>The portal also looks into the database by itself, each second. The median of several requests is free of that.
 */
final class StatementLog implements AutoCloseable {

    private static final int TIMES = 9;
    private static final Pattern ENTRY =
            Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] LOG: +(?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern NEXT_ENTRY = Pattern.compile("\\R(?=\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[\\d+] )");
    private static final long SETTLE_NANOS = 300_000_000L;
    private static final Pattern STATEMENT = Pattern.compile(
            "LOG: +(?:statement|execute [^:]*): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final RunInUse run;
    private final Thread hook = new Thread(this::stopQuietly, "stop-logging");

    StatementLog(RunInUse run) throws SQLException {
        this.run = run;
        Runtime.getRuntime().addShutdownHook(hook);
        // what is written may be megabytes long
        configure("alter system set log_parameter_max_length = 0");
        configure("alter system set log_statement = 'all'");
    }

    /** Returns how many statements it takes, without those that begin and end transactions. */
    int median(Runnable request) throws IOException {
        int[] counts = new int[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = end();
            request.run();
            counts[i] = count(since(begin));
        }
        Arrays.sort(counts);
        return counts[TIMES / 2];
    }

    static int count(String log) {
        return (int) STATEMENT.matcher(log).results().count();
    }

    /** Returns how many statements there are in each transaction since {@code begin} that makes one with these words. */
    List<Integer> inTransactionsWith(String words, long begin) throws IOException {
        return inTransactionsWith(words, since(begin));
    }

    static List<Integer> inTransactionsWith(String words, String log) {
        Map<String, List<String>> open = new HashMap<>();
        List<Integer> counts = new ArrayList<>();
        for (String text : NEXT_ENTRY.split(log)) {
            Matcher entry = ENTRY.matcher(text);
            if (!entry.find()) {
                continue;
            }
            String statement = entry.group(2).strip();
            List<String> made = open.computeIfAbsent(entry.group(1), process -> new ArrayList<>());
            if (statement.equalsIgnoreCase("COMMIT") && made.stream().anyMatch(one -> one.contains(words))) {
                counts.add(made.size());
            }
            if (Set.of("BEGIN", "COMMIT", "ROLLBACK").contains(statement.toUpperCase(Locale.ROOT))) {
                made.clear();
            } else {
                made.add(statement);
            }
        }
        return counts;
    }

    /** Returns where the log ends by now. */
    long end() {
        return run.databaseLog().toFile().length();
    }

    private String since(long begin) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(run.databaseLog().toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(log.length() - begin)];
            log.seek(begin);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private void configure(String setting) throws SQLException {
        try (Connection connection = run.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(setting);
            try (ResultSet done = statement.executeQuery("select pg_reload_conf()")) {
                done.next();
            }
        }
        // each process hears of it by a signal
        LockSupport.parkNanos(SETTLE_NANOS);
    }

    private void stop() throws SQLException {
        configure("alter system reset log_statement");
        configure("alter system reset log_parameter_max_length");
    }

    private void stopQuietly() {
        try {
            stop();
        } catch (SQLException e) {
            // the database is gone, and with it what it writes down
        }
    }

    @Override
    public void close() throws SQLException {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
