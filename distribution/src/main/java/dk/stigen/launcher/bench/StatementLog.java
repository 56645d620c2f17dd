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
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Has PostgreSQL write down every statement for a moment, which needs no restart and no extension, and counts those of a request.
 *
 * <p>The portal also looks into the database by itself, each second. The median of several requests is free of that.
 */
final class StatementLog implements AutoCloseable {

    private static final int TIMES = 9;
    private static final long SETTLE_NANOS = 300_000_000L;
    private static final Pattern STATEMENT = Pattern.compile(
            "LOG: +(?:statement|execute [^:]*): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final RunInUse run;
    private final Thread hook = new Thread(this::stopQuietly, "stop-logging");

    StatementLog(RunInUse run) throws SQLException {
        this.run = run;
        Runtime.getRuntime().addShutdownHook(hook);
        configure("alter system set log_statement = 'all'");
    }

    /** Returns how many statements it takes, without those that begin and end transactions. */
    int median(Runnable request) throws IOException {
        int[] counts = new int[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = run.databaseLog().toFile().length();
            request.run();
            counts[i] = count(since(begin));
        }
        Arrays.sort(counts);
        return counts[TIMES / 2];
    }

    static int count(String log) {
        return (int) STATEMENT.matcher(log).results().count();
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

    private void stopQuietly() {
        try {
            configure("alter system reset log_statement");
        } catch (SQLException e) {
            // the database is gone, and with it what it writes down
        }
    }

    @Override
    public void close() throws SQLException {
        configure("alter system reset log_statement");
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
