// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.util.Map;

/** How long the texts of a proposal may be in an activity, in characters as people count them. */
public record TextLimits(int titleMin, int titleMax, int bodyMin, int bodyMax) {

    /** What holds where nobody has set anything else. */
    static final TextLimits STANDARD = new TextLimits(
            ProposalSettings.TITLE_MIN.standard(),
            ProposalSettings.TITLE_MAX.standard(),
            ProposalSettings.BODY_MIN.standard(),
            ProposalSettings.BODY_MAX.standard());

    static TextLimits in(ActivityId activity, Settings settings) {
        return new TextLimits(
                settings.value(ProposalSettings.TITLE_MIN, activity),
                settings.value(ProposalSettings.TITLE_MAX, activity),
                settings.value(ProposalSettings.BODY_MIN, activity),
                settings.value(ProposalSettings.BODY_MAX, activity));
    }

    /** Returns the limits within which a text meets these or the others. */
    TextLimits or(TextLimits other) {
        return new TextLimits(
                Math.min(titleMin, other.titleMin),
                Math.max(titleMax, other.titleMax),
                Math.min(bodyMin, other.bodyMin),
                Math.max(bodyMax, other.bodyMax));
    }

    /** Notes under the field what is wrong with a text that has to have from the one to the other number of characters. */
    public static void check(Map<String, MessageKey> faults, String field, PlainText text, int min, int max) {
        if (text.isEmpty()) {
            faults.put(field, MessageKey.of("crowdsourcing.fault.empty." + field));
        } else if (text.length() < min) {
            faults.put(field, MessageKey.of("crowdsourcing.fault.short", min, text.length()));
        } else if (text.length() > max) {
            faults.put(field, MessageKey.of("crowdsourcing.fault.long", max, text.length(), text.length() - max));
        }
    }
}
