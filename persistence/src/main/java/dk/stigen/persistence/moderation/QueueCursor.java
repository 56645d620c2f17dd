// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the queue begins: what waits comes first, and of both the newest.
 *
 * @param waiting whether what waits is not through yet
 * @param id the number before which it goes on
 */
public record QueueCursor(boolean waiting, long id) {

    /** Where the first page begins. */
    public static final QueueCursor START = new QueueCursor(true, Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(w?)([1-9][0-9]{0,17})");

    /** Returns the cursor that the text is, empty where it is none. */
    public static Optional<QueueCursor> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new QueueCursor(!form.group(1).isEmpty(), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return (waiting ? "w" : "") + id;
    }
}
