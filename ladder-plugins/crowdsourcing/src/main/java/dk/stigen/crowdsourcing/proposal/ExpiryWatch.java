// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notes every few minutes which proposals' time is over, on any node.
 *
 * <p>Whether a support still counts is decided by the clock when it is given; this is for lists and figures.
 */
@ApplicationScoped
public class ExpiryWatch {

    private static final int MINUTES = 5;
    private static final Logger log = System.getLogger(ExpiryWatch.class.getName());

    // a thread of its own: the server's executor would hold on to the cancelled task, and with it the whole deployment,
    // until its next turn
    @Resource
    ManagedThreadFactory threads;

    @Inject
    ExpireProposals expireProposals;

    private @Nullable ScheduledExecutorService watch;

    /** Begins to watch, if it does not already. */
    public synchronized void start() {
        if (watch == null) {
            watch = Executors.newSingleThreadScheduledExecutor(threads);
            watch.scheduleWithFixedDelay(this::look, 0, MINUTES, TimeUnit.MINUTES);
        }
    }

    public synchronized void stop() {
        if (watch != null) {
            watch.shutdown();
            watch = null;
        }
    }

    private void look() {
        try {
            while (expireProposals.expire() == ExpireProposals.BATCH) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the schedule would end with the exception
            log.log(Level.WARNING, "Proposals whose time is over could not be noted; they are in a few minutes.", e);
        }
    }
}
