// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A stretch of time in an activity, with its own settings and permissions.
 *
 * @param id the portal's number for it
 * @param title what the official calls it, in the language it was written in, not blank
 * @param from when it begins
 * @param until when it ends, not itself part of it; empty for one that has no end
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Phase(PhaseId id, String title, Instant from, Optional<Instant> until) {

    /** @throws IllegalArgumentException if the title is blank or the end not after the beginning */
    public Phase {
        requireNonNull(id);
        requireNonNull(from);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A phase has a title.");
        }
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("A phase ends after it begins.");
        }
    }

    /** Returns whether the phase is going on at this time. */
    public boolean includes(Instant time) {
        return !time.isBefore(from) && until.filter(end -> !time.isBefore(end)).isEmpty();
    }
}
