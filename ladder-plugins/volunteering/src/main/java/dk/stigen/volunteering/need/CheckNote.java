// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of a volunteer's børneattest: that it was asked for and found in order, and nothing of what stands in it.
 *
 * @param approvedBy who found it in order; empty until then, and once that person has been erased
 * @param expiresOn the last day on which it holds
 */
public record CheckNote(
        ParticipantId volunteer,
        LocalDate askedOn,
        Optional<LocalDate> approvedOn,
        Optional<ParticipantId> approvedBy,
        Optional<LocalDate> expiresOn) {

    /** Returns whether it was found in order and still holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return expiresOn.filter(last -> !last.isBefore(day)).isPresent();
    }
}
