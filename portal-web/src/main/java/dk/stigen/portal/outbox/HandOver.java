// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.outbox;

import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.persistence.outbox.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Hands over what waits in an outbox, one after another, none of it within a transaction: the other system may take its time.
 *
 * @param <T> what waits there
 */
public abstract class HandOver<T extends Waiting> {

    /** For how long nobody else tries what somebody has taken; longer than a plugin may take. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    /** Returns where it waits. */
    protected abstract Outbox<T> outbox();

    /**
     * Hands it over, or finds that it has been handed over before, and returns the receipt.
     *
     * @throws IOException if it cannot be handed over now
     */
    protected abstract String handOver(T waiting) throws IOException;

    /** Hands over all that is due now. */
    public void all() {
        Optional<T> next = outbox().take(TAKEN);
        while (next.isPresent()) {
            tryOnce(next.get());
            next = outbox().take(TAKEN);
        }
    }

    private void tryOnce(T waiting) {
        try {
            outbox().filed(waiting.id(), Tries.kept(handOver(waiting)));
        } catch (IOException e) {
            Tries.pauseAfter(waiting.attempts())
                    .ifPresentOrElse(
                            pause -> outbox().tryAgain(waiting.id(), pause, Tries.kept(e)),
                            () -> outbox().giveUp(waiting.id(), Tries.kept(e)));
        }
    }
}
