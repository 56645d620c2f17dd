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
 * @param beside what there is to ask for beside it
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
        boolean followed,
        Beside beside) {

    /**
     * Which of what the portal keeps with a contribution may be there: its page asks for nothing else.
     *
     * @param files whether somebody has attached any
     * @param parts whether it is part of a case
     * @param duties whether an answer to it is owed or was given
     */
    public record Beside(boolean files, boolean parts, boolean duties) {

        /** Nobody has looked. */
        static final Beside UNKNOWN = new Beside(true, true, true);
    }

    /** Returns where the list goes on after it. */
    public ContributionCursor cursor() {
        return new ContributionCursor(at, id);
    }
}
