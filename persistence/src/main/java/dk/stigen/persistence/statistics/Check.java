// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import java.time.Instant;
import java.util.Optional;

/**
 * A recount of all counters.
 *
 * @param nightly whether it is a night's, and not one that somebody asked for
 * @param endedAt empty while it is under way, or if it did not come to its end
 * @param drifted how many counters said something else
 */
public record Check(boolean nightly, Instant beganAt, Optional<Instant> endedAt, long drifted) {}
