// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an official has noted down of a conversation about a contribution.
 *
 * @param writer empty once he is erased
 * @param receipt what the journal said when it took it, empty until then
 */
public record ConversationNote(
        long id,
        LocalDate heldOn,
        Way way,
        String withWhom,
        String body,
        Optional<ParticipantId> writer,
        Instant madeAt,
        String receipt) {

    /** How people spoke. */
    public enum Way {
        MEETING,
        TELEPHONE,
        LETTER,
        OTHER
    }
}
