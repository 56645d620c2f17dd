// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

/** What a form says of a decision that was not made. */
final class DecisionFaults {

    private DecisionFaults() {}

    /** Leads on where it is done, and says what stands in the way where it is not. */
    static void answer(Moderate.Outcome outcome, String path) {
        switch (outcome) {
            case DONE -> ModerationForm.leadTo(path);
            case UNKNOWN -> ModerationText.fault("", "decide.fault.gone");
            case OVERTAKEN -> ModerationText.fault("", "decide.fault.overtaken");
            case NO_PART -> ModerationText.fault("part", "decide.fault.part");
            case NO_REASON -> ModerationText.fault("why", "decide.fault.reason");
            case TOO_LONG -> ModerationText.fault("why", "fault.long", Moderate.LONGEST);
        }
    }
}
