// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the forms on promises ask of texts and days alike. */
final class Rules {

    /** Whoever comes back later than this has promised nothing. */
    static final int YEARS = 2;

    private Rules() {}

    static void length(Map<String, MessageKey> faults, String field, PlainText text, int min, int max) {
        int length = text.length();
        if (text.isEmpty()) {
            faults.put(field, MessageKey.of("promise.fault.empty." + field));
        } else if (length < min) {
            faults.put(field, MessageKey.of("promise.fault.short", min, length));
        } else if (length > max) {
            faults.put(field, MessageKey.of("promise.fault.long", max, length));
        }
    }

    /** A day that is still to come, and not too far away. */
    static void ahead(Map<String, MessageKey> faults, String field, Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) {
            faults.put(field, MessageKey.of("promise.fault.day.missing"));
        } else if (!day.get().isAfter(today)) {
            faults.put(field, MessageKey.of("promise.fault.day.past"));
        } else if (day.get().isAfter(today.plusYears(YEARS))) {
            faults.put(field, MessageKey.of("promise.fault.day.far", YEARS));
        }
    }
}
