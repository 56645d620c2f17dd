// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.database.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The one way from the portal into a plugin: a fault there costs the plugin its place on the page and nothing else.
 *
 * <p>After {@link #FAULTS_ALLOWED} faults in a row the plugin {@linkplain #isBroken counts as broken} and rests for {@link #REST};
 * then one more fault is enough, and one success heals it. A database that is away is no fault of a plugin.
 */
@ApplicationScoped
public class PluginGuard {

    static final int FAULTS_ALLOWED = 5;
    static final Duration REST = Duration.ofSeconds(30);
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final Logger log = System.getLogger(PluginGuard.class.getName());

    private final Map<PluginId, Faults> faults = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    public PluginGuard() {
        this(System::nanoTime);
    }

    PluginGuard(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Calls into the plugin, and answers empty where it fails; errors of the machine such as lack of memory pass on. */
    public <T> Optional<T> call(PluginId plugin, String what, Supplier<T> call) {
        long begin = nanoTime.getAsLong();
        try {
            T answer = call.get();
            faults.remove(plugin);
            return Optional.of(answer);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (DatabaseAway.isCauseOf(e)) {
                log.log(Level.WARNING, "Plugin {0} goes without the database in {1}.", plugin, what);
            } else {
                log.log(Level.ERROR, "Plugin " + plugin + " failed in " + what + "; the page goes on without it.", e);
                faults.merge(plugin, new Faults(1, nanoTime.getAsLong()), Faults::and);
            }
            return Optional.empty();
        } finally {
            Duration took = Duration.ofNanos(nanoTime.getAsLong() - begin);
            if (took.compareTo(SLOW) > 0) {
                log.log(Level.WARNING, "Plugin {0} took {1} ms for {2}.", plugin, took.toMillis(), what);
            }
        }
    }

    /** Returns whether the plugin has failed so often in a row that it is left alone for now. */
    public boolean isBroken(PluginId plugin) {
        Faults inARow = faults.get(plugin);
        return inARow != null
                && inARow.count() >= FAULTS_ALLOWED
                && nanoTime.getAsLong() - inARow.lastAt() < REST.toNanos();
    }

    private record Faults(int count, long lastAt) {

        Faults and(Faults later) {
            return new Faults(count + later.count, later.lastAt);
        }
    }
}
