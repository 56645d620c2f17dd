// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers of versions, as they stand in addresses. */
final class Numbers {

    private Numbers() {}

    /** Returns the number, empty for anything that is none; 0 is the number of the texts that ship. */
    static Optional<Long> of(@Nullable String text) {
        return text != null && text.matches("0|[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
