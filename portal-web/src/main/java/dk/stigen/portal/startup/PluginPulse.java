// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.plugin.PluginBeat;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Follows every second what the IT department and the municipality have switched, on this node or on another. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PluginPulse {

    private static final int SECONDS = 1;
    private static final Logger log = System.getLogger(PluginPulse.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    StartupState startup;

    @Inject
    PluginRegistry plugins;

    @Inject
    Event<PluginBeat> beat;

    private @Nullable ScheduledFuture<?> beating;

    @PostConstruct
    void start() {
        beating = scheduler.scheduleWithFixedDelay(this::follow, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void follow() {
        if (!startup.isReady()) {
            return;
        }
        try {
            plugins.followSwitches();
            beat.fire(new PluginBeat());
        } catch (RuntimeException e) {
            // the next second is another try; an exception that got out would end the pulse
            log.log(
                    DatabaseAway.isCauseOf(e) ? Level.DEBUG : Level.WARNING,
                    "The plugins' switches could not be followed.",
                    e);
        }
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.cancel(false);
        }
        plugins.stop();
    }
}
