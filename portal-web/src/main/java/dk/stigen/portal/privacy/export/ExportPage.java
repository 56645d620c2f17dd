// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.portal.text.HtmlText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An export as a page to read, which needs nothing but itself: no script, no picture, no address elsewhere. */
final class ExportPage {

    private static final String STYLE =
            "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;"
                    + "background:#fff}h2{margin-top:2.5rem;border-bottom:2px solid #ccc}dl{border:1px solid #ccc;border-radius:4px;padding:"
                    + ".75rem 1rem;margin:.75rem 0}dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}";

    private final ExportLabels labels;
    private final String language;
    private final StringBuilder html = new StringBuilder();

    ExportPage(ExportLabels labels, String language) {
        this.labels = labels;
        this.language = language;
    }

    /** Returns the page's HTML. */
    String of(JsonObject export, String madeAt) {
        String title = labels.text("export.title");
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(HtmlText.escaped(language))
                .append(
                        "\">\n<head><meta charset=\"utf-8\" /><meta name=\"viewport\" content=\"width=device-width\" />")
                .append("<title>")
                .append(HtmlText.escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n<main>\n");
        element("h1", title);
        element("p", labels.text("export.made", labels.value(madeAt)));
        missing(export);
        share(PluginLabels.PORTAL, export.getJsonObject("portal"));
        export.getJsonArray("plugins")
                .getValuesAs(JsonObject.class)
                .forEach(plugin -> share(plugin.getString("plugin"), plugin));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void missing(JsonObject export) {
        String steps = export.getJsonArray("plugins").getValuesAs(JsonObject.class).stream()
                .filter(plugin -> !plugin.getBoolean("reached"))
                .map(plugin -> labels.step(plugin.getString("plugin")))
                .collect(Collectors.joining(", "));
        if (!steps.isEmpty()) {
            element("p", labels.text("export.missing", steps));
        }
    }

    private void share(String plugin, JsonObject share) {
        if (!share.containsKey("records")) {
            return;
        }
        Map<String, List<JsonObject>> byCategory = share.getJsonArray("records").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.groupingBy(
                        record -> record.getString("category"), LinkedHashMap::new, Collectors.toList()));
        element("h2", labels.step(plugin));
        if (byCategory.isEmpty()) {
            element("p", labels.text("export.nothing"));
        }
        byCategory.forEach((category, records) -> {
            element("h3", labels.category(plugin, category));
            records.forEach(record -> record(plugin, record.getJsonObject("fields")));
        });
    }

    private void record(String plugin, JsonObject fields) {
        html.append("<dl>");
        fields.forEach((name, value) -> {
            element("dt", labels.field(plugin, name));
            element("dd", shown(value));
        });
        html.append("</dl>\n");
    }

    private String shown(JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.stream().map(this::shown).collect(Collectors.joining("\n"));
        }
        return labels.value(value instanceof JsonString text ? text.getString() : value.toString());
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(HtmlText.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
