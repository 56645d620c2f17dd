// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.database.DatabaseAway;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work in the background, every few seconds once the portal is ready, by one thread a node: each node takes what no other has taken. */
abstract class Pulse {

    private static final int SECONDS = 2;

    private final Logger log = System.getLogger(getClass().getName());

    @Resource
    ManagedThreadFactory threads;

    @Inject
    StartupState startup;

    private @Nullable ScheduledExecutorService beating;

    /** Does what there is to do. */
    abstract void work();

    /** Returns what to log when it could not be done. */
    abstract String trouble();

    @PostConstruct
    void start() {
        beating = Executors.newSingleThreadScheduledExecutor(threads);
        beating.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void beat() {
        if (!startup.isReady()) {
            return;
        }
        try {
            work();
        } catch (RuntimeException e) {
            // the next beat is another try; an exception that got out would end the pulse
            log.log(DatabaseAway.isCauseOf(e) ? Level.DEBUG : Level.WARNING, trouble(), e);
        }
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.shutdown();
        }
    }
}
