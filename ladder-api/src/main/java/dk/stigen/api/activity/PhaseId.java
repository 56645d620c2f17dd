// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import org.apiguardian.api.API;

/**
 * The portal's own number for a phase of an activity.
 *
 * @param value a positive number, never reused
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record PhaseId(long value) {

    /** @throws IllegalArgumentException if the value is not positive */
    public PhaseId {
        if (value <= 0) {
            throw new IllegalArgumentException("The id of a phase of an activity is positive, not " + value + ".");
        }
    }
}
