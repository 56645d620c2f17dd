// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody has typed and not yet submitted, with the rules for what may be. */
record ProposalDraft(PlainText title, PlainText body) {

    /** Returns what is wrong, field by field; empty when it may be submitted where these limits hold. */
    Map<String, MessageKey> faults(TextLimits limits) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        check(faults, "title", title, limits.titleMin(), limits.titleMax());
        check(faults, "body", body, limits.bodyMin(), limits.bodyMax());
        return faults;
    }

    static void check(Map<String, MessageKey> faults, String field, PlainText text, int min, int max) {
        if (text.isEmpty()) {
            faults.put(field, MessageKey.of("crowdsourcing.fault.empty." + field));
        } else if (text.length() < min) {
            faults.put(field, MessageKey.of("crowdsourcing.fault.short", min, text.length()));
        } else if (text.length() > max) {
            faults.put(field, MessageKey.of("crowdsourcing.fault.long", max, text.length(), text.length() - max));
        }
    }
}
