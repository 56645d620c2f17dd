// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a draft as JSON: {@code {"title":["A bench"],"topics":["3","7"]}}. */
final class DraftFields {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 200;

    /** What forms carry beside what is typed, and what nobody wants to find again. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)formToken|jakarta\\.faces\\..*|primefaces\\..*|stigen\\..*|.*(password|secret|cpr|token).*");

    private DraftFields() {}

    /** Returns what was typed, without what is never kept; empty where it is not as described. */
    static Optional<Map<String, List<String>>> of(JsonObject fields) {
        if (fields.size() > MOST) {
            return Optional.empty();
        }
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
            if (!isField(field.getKey(), field.getValue())) {
                return Optional.empty();
            }
            if (!SECRET.matcher(field.getKey()).matches()) {
                typed.put(field.getKey(), texts(field.getValue().asJsonArray()));
            }
        }
        return Optional.of(typed);
    }

    private static boolean isField(String name, JsonValue value) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && isStorable(name)
                && value instanceof JsonArray values
                && values.stream().allMatch(one -> one instanceof JsonString text && isStorable(text.getString()));
    }

    /** PostgreSQL stores no NUL. */
    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0;
    }

    private static List<String> texts(JsonArray values) {
        return values.getValuesAs(JsonString::getString);
    }

    static String json(Map<String, List<String>> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder texts = Json.createArrayBuilder();
            values.forEach(texts::add);
            json.add(name, texts);
        });
        return json.build().toString();
    }

    /** Reads what {@link #json} has written. */
    static Map<String, List<String>> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            reader.readObject().forEach((name, values) -> fields.put(name, texts(values.asJsonArray())));
            return fields;
        }
    }
}
