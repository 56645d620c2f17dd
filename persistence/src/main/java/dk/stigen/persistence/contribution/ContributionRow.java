// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/**
 * A contribution as the index keeps it.
 *
 * @param id its number in the index
 * @param text its beginning, as much as a card needs
 * @param followed whether the reader follows it, where one contribution was asked for; false in lists
 */
public record ContributionRow(
        long id,
        ContributionRef ref,
        ActivityId activity,
        String activityTitle,
        InitiativeId initiative,
        String title,
        String text,
        String path,
        Optional<ParticipantId> author,
        Instant at,
        boolean followed) {

    /** Returns where the list goes on after it. */
    public ContributionCursor cursor() {
        return new ContributionCursor(at, id);
    }
}
