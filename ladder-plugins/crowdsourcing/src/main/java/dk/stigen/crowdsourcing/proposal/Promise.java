// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.settings.Settings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a proposal from its birth on, whatever is set later.
 *
 * @param until when it ceases to seek support; null for never
 */
record Promise(
        ActivityId activity,
        int supportGoal,
        boolean countShown,
        @Nullable Instant until) {

    /** Returns what a proposal that is submitted in the activity now is promised. */
    static Promise in(ActivityId activity, Settings settings, Instant now) {
        return new Promise(
                activity,
                settings.value(ProposalSettings.SUPPORT_GOAL, activity),
                settings.value(ProposalSettings.COUNT_SHOWN, activity),
                now.plus(settings.value(ProposalSettings.SUPPORT_TIME, activity)));
    }
}
