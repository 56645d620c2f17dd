// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.portal.opendata.Described.Link;
import dk.stigen.portal.opendata.Described.Statement;
import dk.stigen.portal.opendata.Described.Thing;
import dk.stigen.portal.opendata.Described.Value;
import dk.stigen.portal.opendata.Described.Words;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what is described as JSON-LD 1.1 and as Turtle. */
final class Rdf {

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#"));

    private Rdf() {}

    static String json(Described described) {
        JsonObjectBuilder context = Json.createObjectBuilder();
        PREFIXES.forEach(context::add);
        JsonObjectBuilder document = Json.createObjectBuilder().add("@context", context);
        document.addAll(object(described));
        return document.build().toString();
    }

    private static JsonObjectBuilder object(Described described) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (!described.address().isEmpty()) {
            object.add("@id", described.address());
        }
        object.add("@type", described.type());
        properties(described).forEach((property, values) -> {
            JsonArrayBuilder all = Json.createArrayBuilder();
            values.forEach(value -> all.add(json(value)));
            object.add(property, all);
        });
        return object;
    }

    private static Map<String, List<Value>> properties(Described described) {
        return described.statements().stream()
                .collect(Collectors.groupingBy(
                        Statement::property,
                        LinkedHashMap::new,
                        Collectors.mapping(Statement::value, Collectors.toList())));
    }

    private static JsonValue json(Value value) {
        if (value instanceof Thing thing) {
            return object(thing.described()).build();
        }
        if (value instanceof Link link) {
            return Json.createObjectBuilder().add("@id", link.address()).build();
        }
        Words words = (Words) value;
        JsonObjectBuilder literal = Json.createObjectBuilder().add("@value", words.text());
        return (words.language().isEmpty() ? literal : literal.add("@language", words.language())).build();
    }

    static String turtle(Described described) {
        StringBuilder text = new StringBuilder();
        PREFIXES.forEach((prefix, namespace) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
        // a thing with a name is described once, in its own place
        Map<String, Described> named = new LinkedHashMap<>();
        collect(described, named);
        named.values().forEach(thing -> {
            text.append('\n').append(iri(thing.address()));
            body(text, thing, "  ");
            text.append(" .\n");
        });
        return text.toString();
    }

    private static void collect(Described described, Map<String, Described> named) {
        if (!described.address().isEmpty()) {
            named.putIfAbsent(described.address(), described);
        }
        described.statements().forEach(statement -> {
            if (statement.value() instanceof Thing thing) {
                collect(thing.described(), named);
            }
        });
    }

    private static void body(StringBuilder text, Described described, String indent) {
        text.append(" a ").append(described.type());
        for (Statement statement : described.statements()) {
            text.append(" ;\n").append(indent).append(statement.property()).append(' ');
            value(text, statement.value(), indent);
        }
    }

    private static void value(StringBuilder text, Value value, String indent) {
        if (value instanceof Thing thing && !thing.described().address().isEmpty()) {
            text.append(iri(thing.described().address()));
        } else if (value instanceof Thing thing) {
            text.append('[');
            body(text, thing.described(), indent + "  ");
            text.append(" ]");
        } else if (value instanceof Link link) {
            text.append(iri(link.address()));
        } else if (value instanceof Words words) {
            text.append('"').append(escaped(words.text())).append('"');
            if (!words.language().isEmpty()) {
                text.append('@').append(words.language());
            }
        }
    }

    private static String iri(String address) {
        StringBuilder iri = new StringBuilder("<");
        address.codePoints().forEach(c -> {
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                iri.append(String.format("%%%02X", c));
            } else {
                iri.appendCodePoint(c);
            }
        });
        return iri.append('>').toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
