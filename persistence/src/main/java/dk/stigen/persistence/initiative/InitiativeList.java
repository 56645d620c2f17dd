// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of the public list.
 *
 * @param next where the page after it begins, empty on the last one
 */
public record InitiativeList(List<InitiativeRow> rows, Optional<Cursor> next) {

    public InitiativeList {
        rows = List.copyOf(rows);
    }

    /** Returns a page of the size; one row more than that says that there is another page. */
    static InitiativeList of(List<InitiativeRow> found, int size) {
        return found.size() > size
                ? new InitiativeList(found.subList(0, size), Optional.of(Cursor.after(found.get(size - 1))))
                : new InitiativeList(found, Optional.empty());
    }

    /** The last row of a page, as an address carries it. */
    public record Cursor(Instant publishedAt, long id) {

        private static final Pattern FORM = Pattern.compile("([0-9]{1,17})-([1-9][0-9]{0,17})");

        static Cursor after(InitiativeRow row) {
            return new Cursor(row.publishedAt(), row.id().value());
        }

        /** Returns what the address carries, empty where that is no cursor. */
        public static Optional<Cursor> of(String text) {
            Matcher found = FORM.matcher(text);
            try {
                return found.matches()
                        ? Optional.of(new Cursor(
                                Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS),
                                Long.parseLong(found.group(2))))
                        : Optional.empty();
            } catch (DateTimeException | ArithmeticException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "-" + id;
        }
    }
}
