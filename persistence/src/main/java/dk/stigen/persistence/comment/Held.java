// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

import org.jspecify.annotations.Nullable;

/** Whether a comment is kept from all but its author and those who moderate. */
public enum Held {
    /** It is not: it stands there for everybody who sees what it is about. */
    NOT,
    /** A moderator has hidden it. */
    HIDDEN,
    /** It waits for a moderator to read it. */
    WAITING;

    static Held of(@Nullable Object column) {
        return column == null ? NOT : valueOf(String.valueOf(column));
    }
}
