// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the plugins do, as the running portal writes it beside its data.
 *
 * @param written when it wrote that
 * @param began when the deployment that wrote it began; long ago where a portal older than this does not say
 * @param unusable by the JAR's file name, what is wrong with one that is no plugin, and what to do
 */
record PluginReport(Instant written, Instant began, List<Entry> plugins, Map<String, String> unusable) {

    private static final String FILE = "data/stigen-plugins.json";

    /**
     * One plugin.
     *
     * @param state ACTIVE, DISABLED, INCOMPATIBLE or FAILED
     * @param problems a sentence each
     * @param figures what is known of calls, faults, average time, rows and bytes
     */
    record Entry(String id, String state, List<String> problems, JsonObject figures) {

        /** Returns whether its start is still under way, so that its state says nothing yet. */
        boolean isStarting() {
            return figures.getBoolean("starting", false);
        }

        boolean isActive() {
            return !isStarting() && state.equals("ACTIVE");
        }

        boolean isWell() {
            return isActive() || !isStarting() && state.equals("DISABLED");
        }

        OptionalLong figure(String name) {
            return figures.get(name) instanceof JsonNumber number
                    ? OptionalLong.of(number.longValue())
                    : OptionalLong.empty();
        }
    }

    /** Reads what the server in this folder wrote last; empty if it never did, or is writing right now. */
    static Optional<PluginReport> read(Path base) {
        try (Reader file = Files.newBufferedReader(base.resolve(FILE));
                JsonReader json = Json.createReader(file)) {
            JsonObject report = json.readObject();
            return Optional.of(new PluginReport(
                    Instant.parse(report.getString("written")),
                    Instant.parse(report.getString("began", Instant.EPOCH.toString())),
                    report.getJsonArray("plugins").getValuesAs(PluginReport::entry),
                    unusable(report)));
        } catch (IOException | JsonException | DateTimeParseException | ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> unusable(JsonObject report) {
        Map<String, String> problems = new HashMap<>();
        if (report.containsKey("unusable")) {
            for (JsonObject jar : report.getJsonArray("unusable").getValuesAs(JsonObject.class)) {
                problems.put(jar.getString("file"), jar.getString("problem"));
            }
        }
        return Map.copyOf(problems);
    }

    private static Entry entry(JsonValue value) {
        JsonObject plugin = value.asJsonObject();
        List<String> problems = plugin.containsKey("problems")
                ? plugin.getJsonArray("problems").getValuesAs(JsonString::getString)
                : List.of();
        return new Entry(plugin.getString("id"), plugin.getString("state"), problems, plugin);
    }

    Optional<Entry> of(String id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }
}
