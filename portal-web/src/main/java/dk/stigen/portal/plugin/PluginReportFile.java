// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/**
 * How the plugins do, in a file beside the server's data: the command line has no login, and asks after each installation.
 *
 * <p>The time in it is the machine's, since the command line on the same machine compares it with its own.
 */
final class PluginReportFile {

    private static final Logger log = System.getLogger(PluginReportFile.class.getName());

    private PluginReportFile() {}

    /** Replaces the file as a whole, so that a reader never sees half of it. */
    static void write(List<PluginHandle> plugins) {
        String folder = System.getProperty("jboss.server.data.dir");
        if (folder == null) {
            return;
        }
        Path file = Path.of(folder, "stigen-plugins.json");
        Path unfinished = Path.of(folder, "stigen-plugins.json.new");
        try {
            Files.writeString(unfinished, json(plugins).toString());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.log(Level.WARNING, "How the plugins do cannot be written to {0}: {1}", file, e.getMessage());
        }
    }

    private static JsonObject json(List<PluginHandle> plugins) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        plugins.forEach(plugin -> list.add(json(plugin)));
        return Json.createObjectBuilder()
                .add("written", Instant.now().toString())
                .add("plugins", list)
                .build();
    }

    private static JsonObjectBuilder json(PluginHandle plugin) {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        if (!plugin.problem().isEmpty()) {
            problems.add(plugin.problem());
        }
        return Json.createObjectBuilder()
                .add("id", plugin.id().value())
                .add("name", plugin.descriptor().name())
                .add("version", plugin.descriptor().version().toString())
                .add("step", plugin.descriptor().step().key())
                .add("apiLevel", plugin.descriptor().apiLevel())
                .add("state", plugin.state().name())
                .add("problems", problems);
    }
}
