// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a disk that is full from a fault of ours. */
public final class NoRoom {

    /** HTTP's word for it. */
    public static final int STATUS = 507;

    /** PostgreSQL's disk_full. */
    private static final String DISK_FULL = "53100";

    private NoRoom() {}

    /** Returns whether the fault, or one that it comes from, is that something could not be written for want of room. */
    public static boolean isCauseOf(@Nullable Throwable fault) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            if ((cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()))
                    || (cause instanceof IOException && isFull(String.valueOf(cause.getMessage())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFull(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
