// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.spi.plugin.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The one way from the portal into a plugin: a fault there costs the plugin its place on the page and nothing else.
 *
 * <p>After {@link #FAULTS_ALLOWED} faults in a row the plugin counts as broken, and {@link #isBroken} says so until it is
 * deployed anew.
 */
@ApplicationScoped
public class PluginGuard {

    static final int FAULTS_ALLOWED = 5;
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final Logger log = System.getLogger(PluginGuard.class.getName());

    private final Map<PluginId, AtomicInteger> faults = new ConcurrentHashMap<>();

    /** Calls into the plugin, and answers empty where it fails; errors of the machine such as lack of memory pass on. */
    public <T> Optional<T> call(PluginId plugin, String what, Supplier<T> call) {
        long begin = System.nanoTime();
        AtomicInteger inARow = faults.computeIfAbsent(plugin, id -> new AtomicInteger());
        try {
            T answer = call.get();
            inARow.set(0);
            return Optional.of(answer);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            log.log(Level.ERROR, "Plugin " + plugin + " failed in " + what + "; the page goes on without it.", e);
            inARow.incrementAndGet();
            return Optional.empty();
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            if (took.compareTo(SLOW) > 0) {
                log.log(Level.WARNING, "Plugin {0} took {1} ms for {2}.", plugin, took.toMillis(), what);
            }
        }
    }

    /** Returns whether the plugin has failed so often in a row that it is no longer called. */
    public boolean isBroken(PluginId plugin) {
        AtomicInteger inARow = faults.get(plugin);
        return inARow != null && inARow.get() >= FAULTS_ALLOWED;
    }
}
