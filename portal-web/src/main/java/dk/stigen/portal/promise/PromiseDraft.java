// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A promise that somebody has typed, with the rules for what can be held to.
 *
 * @param department which department keeps it, empty for the municipality as a whole
 * @param review the day by which the municipality says how far it is
 */
public record PromiseDraft(PlainText text, Optional<Long> department, Optional<LocalDate> review) {

    static final int TEXT_MIN = 10;
    static final int TEXT_MAX = 500;

    /** Returns what is wrong, field by field; empty when it may be made today. */
    Map<String, MessageKey> faults(LocalDate today) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        Rules.length(faults, "body", text, TEXT_MIN, TEXT_MAX);
        Rules.ahead(faults, "review", review, today);
        return faults;
    }
}
