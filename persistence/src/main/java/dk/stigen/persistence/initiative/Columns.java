// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns of a native query as what they mean. */
final class Columns {

    private Columns() {}

    static Object given(@Nullable Object column) {
        if (column == null) {
            throw new IllegalStateException("The table lets no such column be empty.");
        }
        return column;
    }

    static String text(@Nullable Object column) {
        return given(column).toString();
    }

    static Optional<Long> number(@Nullable Object column) {
        return Optional.ofNullable(column).map(number -> ((Number) number).longValue());
    }

    static Optional<Instant> instant(@Nullable Object column) {
        return Optional.ofNullable(column)
                .map(moment ->
                        moment instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) moment).toInstant());
    }
}
