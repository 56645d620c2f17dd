// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.input;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a survey, a question or an activity as it stands in addresses. */
public final class AddressNumber {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    private AddressNumber() {}

    /** Reads plain ASCII digits only, so that one thing has one address. */
    public static Optional<Long> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
