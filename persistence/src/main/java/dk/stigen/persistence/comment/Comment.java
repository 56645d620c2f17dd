// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/**
 * A comment as whoever writes to it finds it.
 *
 * @param thread the first comment of its thread, empty on that itself
 * @param withdrawn whether its author has taken it back
 * @param held whether it is kept from others, and why
 */
public record Comment(
        long id,
        ContributionRef about,
        ActivityId activity,
        Optional<Long> thread,
        ParticipantId author,
        Stance stance,
        Instant at,
        boolean withdrawn,
        Held held) {

    /** Returns whether everybody who sees what it is about sees it. */
    public boolean stands() {
        return !withdrawn && held == Held.NOT;
    }

    /** Returns the first comment of its thread, which may be itself. */
    public long threadOrItself() {
        return thread.orElse(id);
    }
}
