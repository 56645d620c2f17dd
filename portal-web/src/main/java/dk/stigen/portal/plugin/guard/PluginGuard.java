// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.spi.plugin.PluginProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The one way from the portal into a plugin: a fault there costs the plugin its place on the page and nothing else.
 *
 * <p>After {@link #FAULTS_ALLOWED} faults in a row the plugin rests for {@link #REST}; then one more fault is enough, and one success
 * heals it. While a call does not come back, or too many are slow at once, further calls are refused, so that a plugin never
 * takes all threads of the server. A database that is away is no fault of a plugin.
 */
@ApplicationScoped
public class PluginGuard {

    static final int FAULTS_ALLOWED = 5;
    static final Duration REST = Duration.ofSeconds(30);
    static final Duration SLOW = Duration.ofMillis(500);
    private static final Logger log = System.getLogger(PluginGuard.class.getName());

    private final Map<PluginId, PluginCalls> calls = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    public PluginGuard() {
        this(System::nanoTime);
    }

    PluginGuard(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Calls into the plugin, and answers empty where it fails; errors of the machine such as lack of memory pass on. */
    public <T> Optional<T> call(PluginId plugin, String what, Supplier<T> call) {
        return attempt(plugin, what, call).answer();
    }

    /** Calls into the plugin as {@link #call} does, for those who have to know why there is no answer. */
    public <T> Outcome<T> attempt(PluginId plugin, String what, Supplier<T> call) {
        PluginCalls ofPlugin = of(plugin);
        long begin = nanoTime.getAsLong();
        if (ofPlugin.refuses(what, begin)) {
            ofPlugin.refused(what);
            return Outcome.refused();
        }
        RunningCall running = ofPlugin.begin(what, begin);
        try {
            T answer = Objects.requireNonNull(call.get(), "The plugin answered null.");
            ofPlugin.succeeded(running);
            return Outcome.of(answer);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            failed(plugin, ofPlugin, running, e);
            return Outcome.failed(e);
        } finally {
            end(plugin, ofPlugin, running);
        }
    }

    private void failed(PluginId plugin, PluginCalls ofPlugin, RunningCall running, Throwable fault) {
        if (DatabaseAway.isCauseOf(fault)) {
            log.log(Level.WARNING, "Plugin {0} goes without the database in {1}.", plugin, running.what());
        } else if (fault instanceof NotAllowedException) {
            // whoever asks may not: an answer, and nobody's fault
            log.log(Level.DEBUG, "Plugin {0} does not allow {1}.", plugin, running.what());
        } else {
            log.log(
                    Level.ERROR,
                    "Plugin " + plugin + " failed in " + running.what() + "; the page goes on without it.",
                    fault);
            ofPlugin.failed(running, fault, nanoTime.getAsLong());
        }
    }

    private void end(PluginId plugin, PluginCalls ofPlugin, RunningCall running) {
        long took = nanoTime.getAsLong() - running.begin();
        if (ofPlugin.end(running, took)) {
            log.log(
                    Level.WARNING,
                    "Plugin {0} came back from {1} after {2} s and is called again.",
                    plugin,
                    running.what(),
                    Duration.ofNanos(took).toSeconds());
        } else if (took > SLOW.toNanos()) {
            log.log(
                    Level.WARNING,
                    "Plugin {0} took {1} ms for {2}.",
                    plugin,
                    Duration.ofNanos(took).toMillis(),
                    running.what());
        }
    }

    /**
     * Counts a request that the plugin's own page or resource answers; empty where it must not get there now.
     *
     * <p>Faults of a page are counted and told, but close nothing: they hit only those who open it.
     */
    public Optional<GuardedRequest> enter(PluginId plugin, String what) {
        PluginCalls ofPlugin = of(plugin);
        long begin = nanoTime.getAsLong();
        if (ofPlugin.isOccupied(begin)) {
            ofPlugin.refused(what);
            return Optional.empty();
        }
        RunningCall running = ofPlugin.begin(what, begin);
        return Optional.of(new GuardedRequest(running, () -> end(plugin, ofPlugin, running)));
    }

    /**
     * Looks for calls that have not come back for so long.
     *
     * <p>Called by the {@link Watchdog} every second; reading where a thread stands is too dear for the calls themselves.
     */
    void watch(Duration patience) {
        long now = nanoTime.getAsLong();
        calls.forEach((plugin, ofPlugin) -> ofPlugin.watch(now, patience)
                .forEach(call -> log.log(
                        Level.ERROR,
                        "Plugin {0} has not come back from {1} for {2} s and is not called until it does. It stands here:\n{3}",
                        plugin,
                        call.what(),
                        patience.toSeconds(),
                        call.stack())));
    }

    /** Returns whether the plugin is not called for now: it rests after faults, or calls do not come back. */
    public boolean isBroken(PluginId plugin) {
        return of(plugin).refuses(nanoTime.getAsLong());
    }

    /** Returns what calls into the plugin have shown to be wrong with it, as of now. */
    public List<PluginProblem> problems(PluginId plugin) {
        return of(plugin).problems(nanoTime.getAsLong());
    }

    /** Returns how often and how long the plugin was called since the portal started, by the name of the call. */
    public List<CallFigure> figures(PluginId plugin) {
        return of(plugin).figures();
    }

    private PluginCalls of(PluginId plugin) {
        PluginCalls known = calls.get(plugin);
        return known == null ? calls.computeIfAbsent(plugin, id -> new PluginCalls()) : known;
    }
}
