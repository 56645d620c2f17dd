// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the framework would overlook in a body: a field that nobody asked for, one that stands there twice, a number where words
 * belong, something behind the end. Who sends it means something else than what would be stored.
 */
final class StrictBody {

    private static final Map<String, ?> STRICT = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);

    private StrictBody() {}

    /**
     * Returns which field does not belong there and why, empty where all is as described.
     *
     * @param type what the body is read as; only classes with public fields are compared
     * @throws jakarta.json.JsonException if it is no JSON, or more than one value
     */
    static Optional<String> fault(byte[] body, Class<?> type) {
        if (body.length == 0) {
            return Optional.empty();
        }
        readToTheEnd(body);
        try (JsonReader reader = Json.createReaderFactory(STRICT).createReader(new ByteArrayInputStream(body))) {
            Map<String, Class<?>> known = fields(type);
            return reader.readValue() instanceof JsonObject object && !known.isEmpty()
                    ? object.entrySet().stream()
                            .flatMap(field -> fault(field.getKey(), field.getValue(), known).stream())
                            .findFirst()
                    : Optional.empty();
        }
    }

    /** A reader stops where the value ends; the parser goes on and stumbles over what follows. */
    private static void readToTheEnd(byte[] body) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(body))) {
            while (parser.hasNext()) {
                parser.next();
            }
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            // what the parser says of something that is nested too deep
            throw new JsonException(e.getMessage(), e);
        }
    }

    private static Map<String, Class<?>> fields(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(Field::getName, Field::getType));
    }

    private static Optional<String> fault(String name, JsonValue value, Map<String, Class<?>> known) {
        Class<?> wanted = known.get(name);
        if (wanted == null) {
            return Optional.of("/" + name + " is no field of the body; compare it with the description at /openapi.");
        }
        return wanted == String.class && value.getValueType() != ValueType.STRING && value != JsonValue.NULL
                ? Optional.of("/" + name + " is a text.")
                : Optional.empty();
    }
}
