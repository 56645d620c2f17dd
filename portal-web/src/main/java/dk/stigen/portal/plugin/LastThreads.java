// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Threads for what is done last. A server that is told to stop lends none any more before it takes the portal down; it is done on one
 * of the JVM's own then.
 */
record LastThreads(Executor lent) implements Executor {

    @Override
    public void execute(Runnable task) {
        try {
            lent.execute(task);
        } catch (RejectedExecutionException suspended) {
            new Thread(task, "last-of-the-portal").start();
        }
    }
}
