// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;

/** What a form says of a decision that was not made. */
final class DecisionFaults {

    private DecisionFaults() {}

    /** Leads on where it is done, and says what stands in the way where it is not. */
    static void answer(Moderate.Outcome outcome, String path) {
        switch (outcome) {
            case DONE -> ModerationForm.leadTo(path);
            case UNKNOWN -> Faults.say("", Texts.MODERATION, "decide.fault.gone");
            case OVERTAKEN -> Faults.say("", Texts.MODERATION, "decide.fault.overtaken");
            case NO_PART -> Faults.say("part", Texts.MODERATION, "decide.fault.part");
            case NO_REASON -> Faults.say("why", Texts.MODERATION, "decide.fault.reason");
            case TOO_LONG -> Faults.say("why", Texts.MODERATION, "fault.long", Moderate.LONGEST);
        }
    }
}
