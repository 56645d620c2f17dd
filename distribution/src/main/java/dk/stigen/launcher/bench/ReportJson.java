// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** A report as a file. */
final class ReportJson {

    private ReportJson() {}

    static void write(Report report, Path file) {
        try {
            Files.writeString(file, text(report));
        } catch (IOException e) {
            throw new Fault("The figures cannot be written to " + file + ": " + e, e);
        }
    }

    /** @throws Fault if the file is none of ours */
    static Report read(Path file) {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = Json.createReader(text)) {
            return report(reader.readObject());
        } catch (IOException e) {
            throw new Fault("The earlier figures in " + file + " cannot be read: " + e, e);
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeParseException e) {
            throw new Fault(file + " holds no figures that 'bench --json' has written.", e);
        }
    }

    static String text(Report report) {
        JsonArrayBuilder scenarios = Json.createArrayBuilder();
        report.scenarios().forEach(figures -> scenarios.add(json(figures)));
        JsonObject json = Json.createObjectBuilder()
                .add("at", report.at().toString())
                .add("contributions", report.contributions())
                .add("seconds", report.seconds())
                .add("residentMibBefore", report.residentBefore())
                .add("residentMibAfter", report.residentAfter())
                .add("scenarios", scenarios)
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObject json(Figures figures) {
        return Json.createObjectBuilder()
                .add("name", figures.name())
                .add("who", figures.who())
                .add("clients", figures.clients())
                .add("requests", figures.requests())
                .add("cpuMillis", figures.cpuMillis())
                .add("databaseMillis", figures.databaseMillis())
                .add("p50Millis", figures.p50Millis())
                .add("statements", figures.statements())
                .add("bytes", figures.bytes())
                .build();
    }

    private static Report report(JsonObject json) {
        return new Report(
                Instant.parse(json.getString("at")),
                json.getJsonNumber("contributions").longValue(),
                json.getInt("seconds"),
                json.getJsonNumber("residentMibBefore").longValue(),
                json.getJsonNumber("residentMibAfter").longValue(),
                json.getJsonArray("scenarios").getValuesAs(JsonObject.class).stream()
                        .map(ReportJson::figures)
                        .toList());
    }

    private static Figures figures(JsonObject json) {
        return new Figures(
                json.getString("name"),
                json.getString("who"),
                json.getInt("clients"),
                json.getInt("requests"),
                json.getJsonNumber("cpuMillis").doubleValue(),
                json.getJsonNumber("databaseMillis").doubleValue(),
                json.getJsonNumber("p50Millis").doubleValue(),
                json.getInt("statements"),
                json.getInt("bytes"));
    }
}
