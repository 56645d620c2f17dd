// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for the moment from a fault of ours. */
public final class DatabaseAway {

    /** After how many seconds a client may try again. */
    public static final String RETRY_SECONDS = "5";

    private DatabaseAway() {}

    /** Returns whether the fault, or one that it comes from, is that the database cannot be reached. */
    public static boolean isCauseOf(@Nullable Throwable fault) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof ResourceException || (cause instanceof SQLException sql && isConnection(sql))) {
                return true;
            }
        }
        return false;
    }

    /** PostgreSQL's classes 08, connection exception, and 57P, operator intervention such as a shutdown. */
    private static boolean isConnection(SQLException fault) {
        String state = fault.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
