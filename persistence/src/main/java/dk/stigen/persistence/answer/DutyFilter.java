// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;

/**
 * Which duties a list shows.
 *
 * @param state how far they are
 * @param of whose: a politician's own and those of the initiatives somebody is responsible for; empty for all
 */
public record DutyFilter(State state, Optional<ParticipantId> of) {

    /** How far a duty is. */
    public enum State {
        /** Not answered yet. */
        OPEN,
        /** Not answered, and late. */
        OVERDUE,
        /** An answer is prepared and not published. */
        PREPARED,
        /** Answered for good. */
        ANSWERED
    }
}
