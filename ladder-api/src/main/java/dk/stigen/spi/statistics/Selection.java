// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.statistics;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.activity.ActivityId;
import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What is measured: where, and from when to when.
 *
 * @param activity the activity, or empty for all of the plugin's
 * @param from the first moment
 * @param until the moment after the last
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Selection(Optional<ActivityId> activity, Instant from, Instant until) {

    /** @throws IllegalArgumentException if the end is not after the beginning */
    public Selection {
        requireNonNull(activity);
        requireNonNull(from);
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins.");
        }
    }
}
