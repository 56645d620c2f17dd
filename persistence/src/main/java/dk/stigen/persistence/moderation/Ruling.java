// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;

/**
 * What a moderator has decided, and what the author has said to it.
 *
 * @param reason as the author is told
 * @param appeal what the author has said to it, empty where nothing
 */
public record Ruling(long id, Act act, String reason, ParticipantId by, Instant at, String appeal) {

    /** Returns whether its author has asked for another look. */
    public boolean isAppealed() {
        return !appeal.isEmpty();
    }
}
