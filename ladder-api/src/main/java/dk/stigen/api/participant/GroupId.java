// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.participant;

import org.apiguardian.api.API;

/**
 * The portal's own number for a group of participants, such as a panel or a network.
 *
 * @param value a positive number, never reused
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record GroupId(long value) {

    /** @throws IllegalArgumentException if the value is not positive */
    public GroupId {
        if (value <= 0) {
            throw new IllegalArgumentException("A group's id is positive, not " + value + ".");
        }
    }
}
