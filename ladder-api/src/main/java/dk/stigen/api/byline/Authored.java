// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.byline;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import org.apiguardian.api.API;

/**
 * A contribution whose byline is asked for.
 *
 * @param contribution its address
 * @param activity the activity it was made in, whose rule says which name stands where the portal has kept none with the contribution
 * @param author whose it is
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Authored(ContributionRef contribution, ActivityId activity, ParticipantId author) {

    /** Refuses null. */
    public Authored {
        requireNonNull(contribution);
        requireNonNull(activity);
        requireNonNull(author);
    }
}
