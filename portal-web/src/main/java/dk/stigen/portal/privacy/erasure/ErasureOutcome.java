// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What several tries of one erasure came to together, so that the last one does not hide what the first has done. */
final class ErasureOutcome {

    private ErasureOutcome() {}

    /** Returns the later outcome with the numbers and reasons of the earlier one added. */
    static JsonObject together(String earlier, JsonObject later) {
        if (earlier.isEmpty()) {
            return later;
        }
        JsonObject before = read(earlier);
        Map<String, JsonObject> known = before.getJsonArray("plugins").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(plugin -> plugin.getString("plugin"), Function.identity()));
        JsonArrayBuilder plugins = Json.createArrayBuilder();
        later.getJsonArray("plugins")
                .getValuesAs(JsonObject.class)
                .forEach(plugin -> plugins.add(
                        share(known.getOrDefault(plugin.getString("plugin"), JsonObject.EMPTY_JSON_OBJECT), plugin)));
        return Json.createObjectBuilder(later)
                .add("portal", share(before.getJsonObject("portal"), later.getJsonObject("portal")))
                .add("plugins", plugins)
                .build();
    }

    static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonObject share(JsonObject before, JsonObject after) {
        JsonObjectBuilder sum = Json.createObjectBuilder(after);
        if (before.containsKey("erased")) {
            sum.add("erased", before.getInt("erased") + after.getInt("erased", 0))
                    .add("anonymised", before.getInt("anonymised") + after.getInt("anonymised", 0));
            if (!after.containsKey("kept") || after.getJsonArray("kept").isEmpty()) {
                sum.add("kept", before.getJsonArray("kept"));
            }
        }
        return sum.build();
    }
}
