// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a native query of several columns, as what its columns mean; the first column is number 0. */
public record Row(@Nullable Object[] columns) {

    /** Returns all rows of the query. */
    public static List<Row> all(Query query) {
        @SuppressWarnings("unchecked") // a native query of several columns gives arrays
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream().map(Row::new).toList();
    }

    public String text(int column) {
        return given(column).toString();
    }

    public long number(int column) {
        return ((Number) given(column)).longValue();
    }

    public Optional<Long> numberIfAny(int column) {
        return Optional.ofNullable(columns[column]).map(number -> ((Number) number).longValue());
    }

    public boolean flag(int column) {
        return (Boolean) given(column);
    }

    public Instant instant(int column) {
        return moment(given(column));
    }

    public Optional<Instant> instantIfAny(int column) {
        return Optional.ofNullable(columns[column]).map(Row::moment);
    }

    public LocalDate day(int column) {
        Object value = given(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private Object given(int column) {
        Object value = columns[column];
        if (value == null) {
            throw new IllegalStateException("The table lets no such column be empty.");
        }
        return value;
    }

    static Instant moment(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }
}
