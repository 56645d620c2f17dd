// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.assistance;

import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;

/**
 * A citizen who cannot use the portal himself. No CPR number is kept, nor anything else that the work does not need.
 *
 * @param how how he agreed that officials act for him
 * @param agreedOn the day on which he did
 * @param resident whether an official has seen who it is and that he lives in the municipality
 * @param address where letters go, line by line, empty where none are posted
 */
public record Assisted(ParticipantId id, String name, How how, LocalDate agreedOn, boolean resident, String address) {

    /** How somebody agreed. */
    public enum How {
        IN_PERSON,
        TELEPHONE,
        LETTER
    }
}
