// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that somebody has typed, with the rules for what may be published.
 *
 * @param to whom it is forwarded to, as {@link Forwarding} names them; empty where it is not
 */
public record AnswerDraft(
        AnswerKind kind, PlainText text, PlainText by, Optional<LocalDate> until, Optional<String> to) {

    static final int TEXT_MIN = 20;
    static final int TEXT_MAX = 5000;
    static final int BY_MIN = 2;
    static final int BY_MAX = 100;

    /** Returns what is wrong, field by field; empty when it may be published today. */
    Map<String, MessageKey> faults(LocalDate today) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        boolean dated = kind == AnswerKind.NEEDS_TIME;
        if (dated && until.isEmpty()) {
            faults.put("until", MessageKey.of("answer.fault.until.missing"));
        } else if (dated && until.filter(day -> !day.isAfter(today)).isPresent()) {
            faults.put("until", MessageKey.of("answer.fault.until.past"));
        } else if (dated && until.filter(day -> day.isAfter(today.plusYears(1))).isPresent()) {
            faults.put("until", MessageKey.of("answer.fault.until.far"));
        } else if (!dated && until.isPresent()) {
            faults.put("until", MessageKey.of("answer.fault.until.superfluous"));
        }
        boolean forwarded = kind == AnswerKind.FORWARDED;
        if (forwarded && to.flatMap(Forwarding::parse).isEmpty()) {
            faults.put("to", MessageKey.of("answer.fault.to.missing"));
        } else if (!forwarded && to.isPresent()) {
            faults.put("to", MessageKey.of("answer.fault.to.superfluous"));
        }
        check(faults, "department", by, BY_MIN, BY_MAX);
        check(faults, "body", text, TEXT_MIN, TEXT_MAX);
        return faults;
    }

    private static void check(Map<String, MessageKey> faults, String field, PlainText text, int min, int max) {
        int length = text.length();
        if (text.isEmpty()) {
            faults.put(field, MessageKey.of("answer.fault.empty." + field));
        } else if (length < min) {
            faults.put(field, MessageKey.of("answer.fault.short." + field, min, length));
        } else if (length > max) {
            faults.put(field, MessageKey.of("answer.fault.long." + field, max, length));
        }
    }
}
