// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.StateFolder;
import dk.stigen.launcher.guard.ServerConfiguration;
import dk.stigen.launcher.guard.ServerLog;
import dk.stigen.launcher.plugin.PluginReport.Entry;
import dk.stigen.launcher.plugin.ServerCommands.Outcome;
import dk.stigen.plugincheck.Neighbour;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A server with the portal, running or stopped, and the plugins in it. A stopped one is held so that nobody starts it meanwhile. */
final class Site implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Place place;
    private final Commands commands;
    private final @Nullable StateFolder held;
    private final Duration patience;
    private boolean proved;

    /** @param patience how long a plugin may take to start */
    Site(Place place, Commands commands, @Nullable StateFolder held, Duration patience) {
        this.place = place;
        this.commands = commands;
        this.held = held;
        this.patience = patience;
    }

    static Site running(Place place, Commands commands) {
        return new Site(place, commands, null, START);
    }

    static Site stopped(Place place, Commands commands, Optional<StateFolder> held) {
        return new Site(place, commands, held.orElse(null), START);
    }

    /** Its server was found to be the one that is meant, and need not be asked who it is. */
    Site proved() {
        proved = true;
        return this;
    }

    boolean isRunning() {
        return commands.areLive();
    }

    List<InstalledPlugin> plugins() {
        ServerConfiguration configuration = configuration();
        Set<String> disabled = configuration.disabled();
        return configuration.plugins().stream()
                .map(overlay -> InstalledPlugin.of(overlay, disabled))
                .toList();
    }

    Optional<InstalledPlugin> plugin(String id) {
        return plugins().stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /** Returns the portal and the plugins, but for the one of the given id. */
    List<Neighbour> neighbours(String without) {
        List<Neighbour> neighbours = new ArrayList<>();
        configuration().portal().ifPresent(war -> neighbours.add(new Neighbour("the portal", war)));
        plugins().stream()
                .filter(plugin -> !plugin.id().equals(without))
                .forEach(plugin -> neighbours.add(
                        new Neighbour(plugin.id(), plugin.overlay().jar())));
        return neighbours;
    }

    Optional<PluginReport> report() {
        return isRunning() ? PluginReport.read(place.base()) : Optional.empty();
    }

    Duration patience() {
        return patience;
    }

    /**
     * Returns what the portal says of the plugin, once it is as wanted.
     *
     * @param valid which reports count; others are of a time before
     * @return what it said last where it does not come to that in time; empty if it said nothing that counts
     */
    Optional<Entry> awaitReport(String id, Predicate<PluginReport> valid, Predicate<Entry> wanted) {
        Instant end = Instant.now().plus(patience);
        Optional<Entry> told = Optional.empty();
        do {
            told = report().filter(valid).flatMap(report -> report.of(id));
            if (told.filter(wanted).isPresent()) {
                return told;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (Instant.now().isBefore(end) && !Thread.currentThread().isInterrupted());
        return told;
    }

    /** Does all of the operations or none. */
    Outcome change(List<String> operations) {
        if (isRunning() && !proved) {
            commands.proveIdentity();
            proved = true;
        }
        long before = log().size();
        Outcome outcome = commands.change(operations);
        return outcome.succeeded() ? outcome : new Outcome(false, reason(outcome, before), outcome.took());
    }

    /** The log tells the cause of a failed deployment; the command line buries it in service names. */
    private String reason(Outcome outcome, long before) {
        try {
            return log().lastCauseAfter(before).orElse(outcome.said().strip());
        } catch (IOException e) {
            return outcome.said().strip();
        }
    }

    private ServerLog log() {
        return ServerLog.of(place.base());
    }

    Path base() {
        return place.base();
    }

    private ServerConfiguration configuration() {
        return new ServerConfiguration(place.base());
    }

    @Override
    public void close() {
        if (held != null) {
            held.close();
        }
    }
}
