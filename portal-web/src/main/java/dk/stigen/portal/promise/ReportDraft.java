// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.promise.PromiseState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has typed about how far a promise is.
 *
 * @param progress in per cent; what is kept is there whole, whatever is typed
 * @param review the next day by which the municipality says so, for what is on its way alone
 */
public record ReportDraft(PromiseState state, int progress, PlainText note, Optional<LocalDate> review) {

    static final int NOTE_MIN = 10;
    static final int NOTE_MAX = 1000;
    static final int WHOLE = 100;

    public ReportDraft {
        progress = state == PromiseState.KEPT ? WHOLE : progress;
    }

    /** Returns what is wrong, field by field; empty when it may be said today. */
    Map<String, MessageKey> faults(LocalDate today) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        if (progress < 0 || progress > WHOLE) {
            faults.put("progress", MessageKey.of("promise.fault.progress"));
        }
        Rules.length(faults, "note", note, NOTE_MIN, NOTE_MAX);
        if (!state.isEnd()) {
            Rules.ahead(faults, "review", review, today);
        } else if (review.isPresent()) {
            faults.put("review", MessageKey.of("promise.fault.review.superfluous"));
        }
        return faults;
    }
}
