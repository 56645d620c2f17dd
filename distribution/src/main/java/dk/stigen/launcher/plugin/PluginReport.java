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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the plugins do, as the running portal writes it beside its data.
 *
 * @param written when it wrote that
 */
record PluginReport(Instant written, List<Entry> plugins) {

    private static final String FILE = "data/stigen-plugins.json";

    /**
     * One plugin.
     *
     * @param state ACTIVE, DISABLED, INCOMPATIBLE or FAILED
     * @param problems a sentence each
     * @param figures what is known of calls, faults, average time, rows and bytes
     */
    record Entry(String id, String state, List<String> problems, JsonObject figures) {

        boolean isWell() {
            return state.equals("ACTIVE") || state.equals("DISABLED");
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
                    report.getJsonArray("plugins").getValuesAs(PluginReport::entry)));
        } catch (IOException | JsonException | DateTimeParseException | ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
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
