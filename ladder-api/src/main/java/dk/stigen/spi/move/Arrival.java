// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.move;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import org.apiguardian.api.API;

/**
 * A contribution that comes from another activity.
 *
 * @param from where it comes from
 * @param activity where it goes on, one of the plugin that is asked
 * @param type the key of the plugin's type that it becomes
 * @param luggage what it brings
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Arrival(ContributionRef from, ActivityId activity, String type, Luggage luggage) {

    public Arrival {
        requireNonNull(from);
        requireNonNull(activity);
        requireNonNull(type);
        requireNonNull(luggage);
    }
}
