// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a need, a shift or an activity as it stands in addresses. */
final class AddressNumber {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    private AddressNumber() {}

    /** Reads plain ASCII digits only, so that one thing has one address. */
    static Optional<Long> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
