// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers as they stand in addresses. */
final class Numbers {

    private Numbers() {}

    static Optional<Long> parse(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
