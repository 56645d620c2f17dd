// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import org.apiguardian.api.API;

/**
 * The portal's own number for an initiative.
 *
 * @param value a positive number, never reused
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record InitiativeId(long value) {

    /** @throws IllegalArgumentException if the value is not positive */
    public InitiativeId {
        if (value <= 0) {
            throw new IllegalArgumentException("The id of an initiative is positive, not " + value + ".");
        }
    }
}
