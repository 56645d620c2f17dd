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
    private final ServerCommands commands;
    private final @Nullable StateFolder held;
    private boolean proved;

    private Site(Place place, ServerCommands commands, @Nullable StateFolder held) {
        this.place = place;
        this.commands = commands;
        this.held = held;
    }

    static Site running(Place place, ServerCommands commands) {
        return new Site(place, commands, null);
    }

    static Site stopped(Place place, ServerCommands commands, Optional<StateFolder> held) {
        return new Site(place, commands, held.orElse(null));
    }

    boolean isRunning() {
        return commands.port().isPresent();
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

    /** Returns what the portal says of the plugin after the moment, once it is as wanted; empty if it does not come to that in time. */
    Optional<Entry> awaitReport(String id, Instant moment, Predicate<Entry> wanted) {
        Instant end = Instant.now().plus(START);
        do {
            Optional<Entry> told = report().filter(report -> report.written().isAfter(moment))
                    .flatMap(report -> report.of(id))
                    .filter(wanted);
            if (told.isPresent()) {
                return told;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (Instant.now().isBefore(end) && !Thread.currentThread().isInterrupted());
        return Optional.empty();
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
