// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.plugin.PluginBeat;
import jakarta.enterprise.context.ApplicationScoped;
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

    // the machine's clock on purpose: the file is read on this machine, and the database may be away
    private final Clock clock = Clock.systemUTC();
    private List<PluginJson> written = List.of();
    private Instant writtenAt = Instant.MIN;
    private Map<String, DataVolume> measured = Map.of();

    synchronized void write(@Observes PluginBeat beat) {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty("jboss.server.data.dir")).map(Path::of);
        boolean rested = !clock.instant().isBefore(nextFigures());
        List<PluginJson> plugins = current();
        if (folder.isEmpty() || plugins.equals(written) || !(rested || haveOtherStates(plugins))) {
            return;
        }
        measure();
        plugins = current();
        try {
            write(folder.get().resolve(NAME), plugins);
            written = plugins;
            writtenAt = clock.instant();
        } catch (UncheckedIOException e) {
            log.log(Level.WARNING, "The plugins' states cannot be written for stigen plugin list.", e);
            writtenAt = clock.instant();
        }
    }

    private Instant nextFigures() {
        return writtenAt.equals(Instant.MIN) ? Instant.MIN : writtenAt.plus(BETWEEN_FIGURES);
    }

    private List<PluginJson> current() {
        return engineRoom.reports(measured).stream().map(PluginJson::of).toList();
    }

    private boolean haveOtherStates(List<PluginJson> plugins) {
        return !states(plugins).equals(states(written));
    }

    private static List<String> states(List<PluginJson> plugins) {
        return plugins.stream()
                .map(plugin -> plugin.id() + " " + plugin.version() + " " + plugin.state() + " "
                        + plugin.problems().isEmpty())
                .toList();
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

    private void write(Path file, List<PluginJson> plugins) {
        try {
            Path half = Files.createTempFile(file.getParent(), NAME, ".half");
            Files.writeString(half, json(plugins));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(List<PluginJson> plugins) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        plugins.forEach(plugin -> list.add(json(plugin)));
        return Json.createObjectBuilder()
                .add("written", clock.instant().toString())
                .add("plugins", list)
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
