// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.participant;

import org.apiguardian.api.API;

/**
 * The portal's own number for a participant, by which plugins refer to one.
 *
 * @param value a positive number, never reused
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record ParticipantId(long value) {

    /** @throws IllegalArgumentException if the value is not positive */
    public ParticipantId {
        if (value <= 0) {
            throw new IllegalArgumentException("A participant's id is positive, not " + value + ".");
        }
    }
}
