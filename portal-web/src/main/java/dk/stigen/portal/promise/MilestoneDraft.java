// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Something on the way to a promise that somebody has typed. */
public record MilestoneDraft(PlainText text, Optional<LocalDate> due) {

    static final int TEXT_MIN = 5;
    static final int TEXT_MAX = 200;

    /** Returns what is wrong, field by field; empty when it may be added today. */
    Map<String, MessageKey> faults(LocalDate today) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        Rules.length(faults, "milestone", text, TEXT_MIN, TEXT_MAX);
        Rules.ahead(faults, "due", due, today);
        return faults;
    }
}
