// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.plugin.PluginBeat;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.engineroom.PluginResource.Unusable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code stigen-plugins.json} into the server's data folder, where {@code stigen plugin list} reads it: at once when a state
 * changes, and at most every ten seconds when only figures do.
 *
 * <p>A reader sees the old file or the new one and never half of it.
 */
@ApplicationScoped
public class StateFile {

    private static final String NAME = "stigen-plugins.json";
    private static final Duration BETWEEN_FIGURES = Duration.ofSeconds(10);
    private static final Logger log = System.getLogger(StateFile.class.getName());

    @Inject
    EngineRoom engineRoom;

    @Inject
    DataVolumes volumes;

    @Inject
    PluginRegistry registry;

    // the machine's clock on purpose: the file is read on this machine, and the database may be away
    private final Clock clock = Clock.systemUTC();
    private Instant began = clock.instant();
    private @Nullable Told written;
    private Instant writtenAt = Instant.MIN;
    private Map<String, DataVolume> measured = Map.of();

    /**
     * What the file says of the plugins.
     *
     * @param starting the ids of those whose start is still under way
     */
    private record Told(List<PluginJson> plugins, Set<String> starting, List<Unusable> unusable) {

        /** Returns whether only figures are others than in the one before. */
        boolean hasStatesOf(@Nullable Told before) {
            return before != null
                    && states(plugins).equals(states(before.plugins))
                    && starting.equals(before.starting)
                    && unusable.equals(before.unusable);
        }

        private static List<String> states(List<PluginJson> plugins) {
            return plugins.stream()
                    .map(plugin -> plugin.id() + " " + plugin.version() + " " + plugin.state() + " "
                            + plugin.problems().isEmpty())
                    .toList();
        }
    }

    /** Remembers when this deployment began: until it is ready the file is still the one of the deployment before. */
    synchronized void begin(@Observes @Initialized(ApplicationScoped.class) Object deployment) {
        began = clock.instant();
    }

    synchronized void write(@Observes PluginBeat beat) {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty("jboss.server.data.dir")).map(Path::of);
        boolean rested = !clock.instant().isBefore(nextFigures());
        Told told = current();
        if (folder.isEmpty() || told.equals(written) || !rested && told.hasStatesOf(written)) {
            return;
        }
        measure();
        told = current();
        try {
            write(folder.get().resolve(NAME), told);
            written = told;
            writtenAt = clock.instant();
        } catch (UncheckedIOException e) {
            log.log(Level.WARNING, "The plugins' states cannot be written for stigen plugin list.", e);
            writtenAt = clock.instant();
        }
    }

    private Instant nextFigures() {
        return writtenAt.equals(Instant.MIN) ? Instant.MIN : writtenAt.plus(BETWEEN_FIGURES);
    }

    private Told current() {
        // asked first: a start that ends in between is told as under way with its outcome, and the next second puts
        // that right
        Set<String> starting = starting();
        return new Told(
                engineRoom.reports(measured).stream().map(PluginJson::of).toList(),
                starting,
                registry.unusableJars().stream().map(Unusable::of).toList());
    }

    private Set<String> starting() {
        return registry.handles().stream()
                .map(PluginHandle::id)
                .filter(registry::isStarting)
                .map(PluginId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void measure() {
        try {
            measured = volumes.measure();
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e)) {
                throw e;
            }
        }
    }

    private void write(Path file, Told told) {
        try {
            Path half = Files.createTempFile(file.getParent(), NAME, ".half");
            Files.writeString(half, json(told));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(Told told) {
        JsonArrayBuilder plugins = Json.createArrayBuilder();
        told.plugins()
                .forEach(plugin ->
                        plugins.add(json(plugin).add("starting", told.starting().contains(plugin.id()))));
        JsonArrayBuilder unusable = Json.createArrayBuilder();
        told.unusable()
                .forEach(jar -> unusable.add(
                        Json.createObjectBuilder().add("file", jar.file()).add("problem", jar.problem())));
        return Json.createObjectBuilder()
                .add("written", clock.instant().toString())
                .add("began", began.toString())
                .add("plugins", plugins)
                .add("unusable", unusable)
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(PluginJson plugin) {
        return Json.createObjectBuilder()
                .add("id", plugin.id())
                .add("name", plugin.name())
                .add("version", plugin.version())
                .add("step", plugin.step())
                .add("apiLevel", plugin.apiLevel())
                .add("state", plugin.state())
                .add("access", plugin.access())
                .add("problems", Json.createArrayBuilder(plugin.problems()))
                .add("calls", plugin.calls())
                .add("faults", plugin.faults())
                .add("averageMicros", plugin.averageMicros())
                .add("rows", plugin.rows())
                .add("bytes", plugin.bytes());
    }
}
