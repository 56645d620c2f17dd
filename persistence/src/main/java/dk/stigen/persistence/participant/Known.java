// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.api.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom the portal knows.
 *
 * @param displayName the name that others see
 * @param language the tag of the language that the person prefers, where one was chosen
 * @param formerly the numbers under which the person has written as a guest
 */
public record Known(ParticipantId id, String displayName, Optional<String> language, List<ParticipantId> formerly) {

    /** Somebody of whom no more is asked. */
    public Known(ParticipantId id, String displayName) {
        this(id, displayName, Optional.empty(), List.of());
    }
}
