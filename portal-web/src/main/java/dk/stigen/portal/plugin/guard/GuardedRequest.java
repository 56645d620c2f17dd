// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import dk.stigen.portal.database.DatabaseAway;

/** A request on its way through a plugin's own page or resource. */
public final class GuardedRequest implements AutoCloseable {

    private final RunningCall running;
    private final Runnable end;

    GuardedRequest(RunningCall running, Runnable end) {
        this.running = running;
        this.end = end;
    }

    /** Tells that the plugin answered. */
    public void succeeded() {
        running.counter().succeeded();
    }

    /** Tells what the plugin threw; a database that is away is no fault of it. */
    public void failed(Throwable fault) {
        if (!DatabaseAway.isCauseOf(fault)) {
            failed(Reason.of(fault));
        }
    }

    /** Tells that the plugin failed, in one line. */
    public void failed(String reason) {
        running.counter().failed(running.what(), reason);
    }

    @Override
    public void close() {
        end.run();
    }
}
