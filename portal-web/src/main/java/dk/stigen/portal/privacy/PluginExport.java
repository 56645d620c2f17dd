// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataWriter;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes what one plugin keeps about a person and makes JSON of it, after a look at whether it is what the contract says. */
final class PluginExport implements PersonalDataWriter {

    private final Set<String> categories;
    private final JsonArrayBuilder records = Json.createArrayBuilder();

    PluginExport(List<PersonalData> inventory) {
        this.categories = inventory.stream().map(PersonalData::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void record(String category, Map<String, ?> fields) {
        if (!categories.contains(category)) {
            throw new IllegalArgumentException("The inventory has no category '" + category + "'.");
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, value) -> object.add(name, json(name, value)));
        records.add(Json.createObjectBuilder().add("category", category).add("fields", object));
    }

    private static JsonValue json(String name, Object value) {
        if (value instanceof Collection<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(element -> array.add(scalar(name, element)));
            return array.build();
        }
        return scalar(name, value);
    }

    private static JsonValue scalar(String name, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof String || value instanceof Instant || value instanceof LocalDate) {
            return Json.createValue(value.toString());
        }
        throw new IllegalArgumentException("The value of '" + name + "' is no "
                + (value == null ? "null" : value.getClass().getName()) + ".");
    }

    JsonValue records() {
        return records.build();
    }
}
