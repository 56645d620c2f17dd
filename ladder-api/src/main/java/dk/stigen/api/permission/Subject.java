// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What something is to be done to.
 *
 * @param activity the activity in which it happens
 * @param contribution the contribution, where there is one already
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Subject(ActivityId activity, Optional<ContributionRef> contribution) {

    /** Refuses null. */
    public Subject {
        requireNonNull(activity);
        requireNonNull(contribution);
    }

    /** Returns the activity as a whole, as for making a new contribution in it. */
    public static Subject of(ActivityId activity) {
        return new Subject(activity, Optional.empty());
    }

    /** Returns one contribution in the activity. */
    public static Subject of(ActivityId activity, ContributionRef contribution) {
        return new Subject(activity, Optional.of(contribution));
    }
}
