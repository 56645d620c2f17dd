// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.letter;

import dk.stigen.persistence.outbox.Waiting;
import java.time.Instant;

/**
 * A letter that is to be handed over now.
 *
 * @param attempts how often it was tried, this time included
 * @param at when it was written
 */
public record WaitingLetter(long id, int attempts, NewLetter letter, Instant at) implements Waiting {}
