// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A moment as addresses carry it, for what is older: microseconds, as the database keeps them. */
final class Older {

    private Older() {}

    static String than(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    /** Returns the moment, empty where the text is none. */
    static Optional<Instant> moment(@Nullable String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,16}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.EPOCH.plus(Long.parseLong(text), ChronoUnit.MICROS));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
