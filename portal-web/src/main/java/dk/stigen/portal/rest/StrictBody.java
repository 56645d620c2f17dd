// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.ws.rs.BadRequestException;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
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
     * @param type what the body is read as; only classes with public fields are compared
     * @throws BadRequestException with the field that does not belong there
     * @throws jakarta.json.JsonException if it is no JSON
     */
    static void check(byte[] body, Class<?> type) {
        if (body.length == 0) {
            return;
        }
        try (JsonReader reader = Json.createReaderFactory(STRICT).createReader(new ByteArrayInputStream(body))) {
            Map<String, Class<?>> known = fields(type);
            if (reader.readValue() instanceof JsonObject object && !known.isEmpty()) {
                object.forEach((name, value) -> check(name, value, known));
            }
        }
    }

    private static Map<String, Class<?>> fields(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(Field::getName, Field::getType));
    }

    private static void check(String name, JsonValue value, Map<String, Class<?>> known) {
        Class<?> wanted = known.get(name);
        if (wanted == null) {
            throw new BadRequestException(
                    "/" + name + " is no field of the body; compare it with the description at /openapi.");
        }
        if (wanted == String.class && value.getValueType() != ValueType.STRING && value != JsonValue.NULL) {
            throw new BadRequestException("/" + name + " is a text.");
        }
    }
}
