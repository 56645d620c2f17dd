// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import org.apiguardian.api.API;

/**
 * The portal's own number for an activity.
 *
 * @param value a positive number, never reused
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record ActivityId(long value) {

    /** @throws IllegalArgumentException if the value is not positive */
    public ActivityId {
        if (value <= 0) {
            throw new IllegalArgumentException("The id of an activity is positive, not " + value + ".");
        }
    }
}
