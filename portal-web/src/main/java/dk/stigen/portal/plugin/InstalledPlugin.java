// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.start.PluginJar;
import dk.stigen.portal.plugin.start.Start;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.PluginDescriptor;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A plugin beside the portal, from found to started; it may be switched off and on meanwhile. */
final class InstalledPlugin {

    private final PluginJar jar;
    private final String switchName;
    private volatile @Nullable Start start;
    private volatile boolean starting;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    InstalledPlugin(PluginJar jar) {
        this.jar = jar;
        this.switchName = "stigen.plugin." + jar.descriptor().id();
    }

    PluginJar jar() {
        return jar;
    }

    PluginDescriptor descriptor() {
        return jar.descriptor();
    }

    PluginId id() {
        return jar.descriptor().id();
    }

    /** Returns whether the IT department has switched it off; read anew each time, so that it holds at once. */
    boolean isSwitchedOff() {
        return "disabled".equals(System.getProperty(switchName));
    }

    boolean isCompatible() {
        return descriptor().apiLevel() == PluginDescriptor.CURRENT_API_LEVEL;
    }

    /** Returns whether it may be called; whether it answers is the guard's matter. */
    boolean isAtWork() {
        Start current = start;
        return current != null && current.works() && !isSwitchedOff();
    }

    Optional<Start> start() {
        return Optional.ofNullable(start);
    }

    <C extends Contribution> Optional<C> contribution(Class<C> type) {
        Start current = start;
        return current == null || !isAtWork() ? Optional.empty() : current.contribution(type);
    }

    boolean isStarting() {
        return starting;
    }

    void starting() {
        starting = true;
    }

    void started(Start outcome) {
        start = outcome;
        starting = false;
    }

    /** Forgets that it was started, so that it can be started again. */
    void stopped() {
        start = null;
        starting = false;
    }

    /** Does the work after all that was to be done with the plugin before, so that it is never told to start and to stop at once. */
    synchronized Future<Void> afterwards(Runnable next, Executor threads) {
        work = work.handle((done, fault) -> done).thenRunAsync(next, threads);
        return work;
    }
}
