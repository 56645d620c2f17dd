// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every second for calls into plugins that do not come back. It asks neither the database nor a plugin, which may be what hangs. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Watchdog {

    private static final int SECONDS_BETWEEN_LOOKS = 1;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    PortalConfiguration configuration;

    @Inject
    PluginGuard guard;

    private @Nullable ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        looking = scheduler.scheduleWithFixedDelay(
                () -> guard.watch(configuration.pluginTimeout()),
                SECONDS_BETWEEN_LOOKS,
                SECONDS_BETWEEN_LOOKS,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
