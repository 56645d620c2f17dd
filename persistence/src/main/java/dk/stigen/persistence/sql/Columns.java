// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.sql;

import dk.stigen.api.participant.ParticipantId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a native query's columns, whatever the driver makes of them. */
public final class Columns {

    private Columns() {}

    /** Returns the number, 0 for none. */
    public static long number(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    /** Returns the text, empty for none. */
    public static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }

    /** Returns the moment, empty for none. */
    public static Optional<Instant> instant(@Nullable Object column) {
        if (column == null) {
            return Optional.empty();
        }
        return Optional.of(column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant());
    }

    /** Returns the day, empty for none. */
    public static Optional<LocalDate> day(@Nullable Object column) {
        return Optional.ofNullable(column)
                .map(value -> value instanceof LocalDate day ? day : ((Date) value).toLocalDate());
    }

    /** Returns the participant, empty for none. */
    public static Optional<ParticipantId> person(@Nullable Object column) {
        return Optional.ofNullable(column).map(value -> new ParticipantId(((Number) value).longValue()));
    }

    /** Returns whether it is true. */
    public static boolean flag(@Nullable Object column) {
        return Boolean.TRUE.equals(column);
    }
}
