// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A proposal's number as it stands in addresses. */
final class ProposalNumber {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    private ProposalNumber() {}

    /** Reads plain ASCII digits only, so that one proposal has one address. */
    static Optional<Long> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
