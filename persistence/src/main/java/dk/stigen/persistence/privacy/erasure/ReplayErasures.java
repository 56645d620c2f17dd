// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.erasure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the erasure log with its copy in the database, and asks for each erasure again that the database does not know or has not kept.
 *
 * <p>The portal erases whom it finds asked for; this only asks. It needs nothing of the portal, so that the command line can do it too.
 */
public final class ReplayErasures {

    // a number that belongs to somebody else since the restore, or to the same person who came back later, is left
    // alone
    private static final String STILL_THERE = """
            select issuer, subject from participant
            where id = ? and erased_at is null and created_at <= ?""";

    private static final String ASK = """
            insert into erasure (participant_id, reason, subject_hash, asked_at, logged) values (?, 'REQUESTED', ?, ?, true)
            on conflict (participant_id) do update set next_attempt_at = now(), completed_at = null, attempts = 0, logged = true""";

    private static final String ALL = """
            update erasure set next_attempt_at = now(), completed_at = null, attempts = 0 where erasure.logged""";

    private final ErasureLog log;
    private final SubjectHash hash;

    public ReplayErasures(ErasureLog log, SubjectHash hash) {
        this.log = log;
        this.hash = hash;
    }

    /**
     * What came of it.
     *
     * @param known how many erasures are known from the file and the database together
     * @param written how many the file did not have
     * @param asked how many people have to be erased again
     */
    public record Result(int known, int written, int asked) {}

    /**
     * Compares and asks, in the transaction of the connection.
     *
     * @throws IOException if the file cannot be read or written
     */
    public Result run(Connection connection) throws SQLException, IOException {
        List<LoggedErasure> known = new ArrayList<>(log.read());
        Set<String> lines = new HashSet<>();
        known.forEach(erasure -> lines.add(key(erasure)));
        List<LoggedErasure> missing = stored(connection).stream()
                .filter(erasure -> !lines.contains(key(erasure)))
                .toList();
        log.add(missing);
        known.addAll(missing);
        int asked = 0;
        for (LoggedErasure erasure : known) {
            if (isStillThere(connection, erasure)) {
                ask(connection, erasure);
                asked++;
            }
        }
        return new Result(known.size(), missing.size(), asked);
    }

    /** Asks for all erasures once more, for a restore that brought back rows of people whom the database knows as erased. */
    public int all(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(ALL);
        }
    }

    private static String key(LoggedErasure erasure) {
        return erasure.person() + " " + erasure.subjectHash();
    }

    private static List<LoggedErasure> stored(Connection connection) throws SQLException {
        List<LoggedErasure> stored = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select participant_id, subject_hash, asked_at from erasure where logged order by asked_at")) {
            while (rows.next()) {
                stored.add(new LoggedErasure(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant()));
            }
        }
        return stored;
    }

    private boolean isStillThere(Connection connection, LoggedErasure erasure) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(STILL_THERE)) {
            query.setLong(1, erasure.person());
            query.setObject(2, erasure.askedAt().atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                return row.next() && hash.of(row.getString(1), row.getString(2)).equals(erasure.subjectHash());
            }
        }
    }

    private static void ask(Connection connection, LoggedErasure erasure) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ASK)) {
            insert.setLong(1, erasure.person());
            insert.setString(2, erasure.subjectHash());
            insert.setObject(3, erasure.askedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
