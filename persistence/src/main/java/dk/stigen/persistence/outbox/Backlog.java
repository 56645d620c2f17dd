// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What nobody has taken, counted no further than a limit.
 *
 * @param oldest when the oldest that waits came about
 */
public record Backlog(int waiting, int givenUp, Optional<Instant> oldest) {}
