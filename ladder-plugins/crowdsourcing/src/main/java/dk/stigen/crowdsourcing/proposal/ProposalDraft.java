// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What somebody has typed and not yet submitted, with the rules for what may be. */
record ProposalDraft(PlainText title, PlainText body) {

    /** Returns what is wrong, field by field; empty when it may be submitted where these limits hold. */
    Map<String, MessageKey> faults(TextLimits limits) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        TextLimits.check(faults, "title", title, limits.titleMin(), limits.titleMax());
        TextLimits.check(faults, "body", body, limits.bodyMin(), limits.bodyMax());
        return faults;
    }

    /** Returns what whoever wrote it should be told before it is sent, field by field. */
    Map<String, String> warnings(TextScreening screening, Locale locale) {
        Map<String, String> warnings = new LinkedHashMap<>();
        screening.warning(title, locale).ifPresent(warning -> warnings.put("title", warning));
        screening.warning(body, locale).ifPresent(warning -> warnings.put("body", warning));
        return warnings;
    }

    /** Returns it without what looks like a CPR number. */
    ProposalDraft masked(TextScreening screening) {
        return new ProposalDraft(screening.masked(title), screening.masked(body));
    }
}
