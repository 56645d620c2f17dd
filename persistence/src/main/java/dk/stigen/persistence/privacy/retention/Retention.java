// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.retention;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a night's look for data that is kept too long is about. */
public final class Retention {

    private Retention() {}

    /**
     * Somebody who has not been here for longer than the municipality keeps data.
     *
     * @param lastSeen the latest login, or when the portal got to know the person
     * @param held whether the data must stay nevertheless
     */
    public record Candidate(ParticipantId person, Instant lastSeen, boolean held) {}

    /**
     * What a night came to.
     *
     * @param months after how many months without a login somebody was to be erased
     * @param found how many were asked to be erased
     * @param held how many stayed because their data must
     * @param expired how many files were deleted whose time was over
     * @param endedAt empty for one that was cut off
     */
    public record Run(LocalDate day, int months, int found, int held, int expired, Optional<Instant> endedAt) {}
}
