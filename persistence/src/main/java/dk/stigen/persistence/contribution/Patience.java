// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import jakarta.persistence.Query;
import java.sql.SQLException;
import java.util.List;

/** Ends a search that takes the database too long, so that no words that somebody types hold it. */
final class Patience {

    private static final String HINT = "jakarta.persistence.query.timeout";
    private static final int MILLISECONDS = 2000;
    private static final String CANCELLED = "57014";

    private Patience() {}

    /**
     * Returns what is found.
     *
     * @throws SearchTooSlowException if that takes more than two seconds
     */
    static List<?> results(Query query) {
        try {
            return query.setHint(HINT, MILLISECONDS).getResultList();
        } catch (RuntimeException e) {
            throw isCancelled(e) ? new SearchTooSlowException(e) : e;
        }
    }

    static boolean isCancelled(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
