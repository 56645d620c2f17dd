// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How something in an outbox stands.
 *
 * @param receipt what was said when it was taken, empty until then
 * @param fault why it was not taken the last time
 */
public record OutboxRow(
        long id,
        String externalId,
        String title,
        Instant at,
        Instant dueAt,
        int attempts,
        Optional<Instant> filedAt,
        String receipt,
        Optional<Instant> givenUpAt,
        String fault) {

    /** How it stands. */
    public enum State {
        FILED,
        GIVEN_UP,
        TRIED,
        WAITS
    }

    /** Returns how it stands. */
    public State state() {
        if (filedAt.isPresent()) {
            return State.FILED;
        }
        if (givenUpAt.isPresent()) {
            return State.GIVEN_UP;
        }
        return attempts == 0 ? State.WAITS : State.TRIED;
    }
}
