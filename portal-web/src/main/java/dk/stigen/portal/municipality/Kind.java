// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registers; the first of a register's columns tells one entry from another. */
public enum Kind {
    DEPARTMENTS(Column.DANISH, Column.ENGLISH, Column.PARENT, Column.EMAIL, Column.CLOSED),
    TOPICS(Column.DANISH, Column.ENGLISH, Column.POSITION, Column.CLOSED),
    AREAS(Column.DANISH, Column.ENGLISH, Column.BOUNDARY, Column.CLOSED),
    KLE(Column.NUMBER, Column.TITLE, Column.CLOSED);

    private final List<Column> columns;

    Kind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Returns what is known of an entry, in the order of forms and files. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the column that tells one entry from another. */
    public Column identity() {
        return columns.get(0);
    }

    /** Returns its name in addresses and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> keyed(@Nullable String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
