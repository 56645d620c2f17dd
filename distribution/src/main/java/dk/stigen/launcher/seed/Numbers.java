// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reserves numbers for new rows, so that a portal that runs gives none of them away. */
final class Numbers {

    /** How far the portal's sequences go on at a time: whoever takes a number has it and the 49 before it. */
    private static final long BLOCK = 50;

    private final Connection connection;

    /** @param connection within a transaction, until whose end nobody else gets numbers of the same sequence */
    Numbers(Connection connection) {
        this.connection = connection;
    }

    /** Returns the first of as many numbers, which come after those of all rows there are. */
    long reserve(String sequence, String table, long number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // changes nothing and locks: a sequence knows no lock of its own
            statement.execute("alter sequence " + sequence + " owned by none");
            long last;
            try (ResultSet found = statement.executeQuery("select greatest(coalesce((select max(id) from " + table
                    + "), 0), (select case when is_called then last_value else last_value - " + BLOCK + " end from "
                    + sequence + "))")) {
                found.next();
                last = found.getLong(1);
            }
            statement.execute("alter sequence " + sequence + " restart with " + next(last + number));
            return last + 1;
        }
    }

    /** The number whose block begins after the last one that is taken. */
    static long next(long last) {
        return (last + BLOCK - 1) / BLOCK * BLOCK + BLOCK;
    }
}
