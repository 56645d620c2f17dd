// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little that programs here read from a page. */
record Html(String text) {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\"");

    static Html of(HttpResponse<String> response) {
        return new Html(response.body());
    }

    String heading() {
        Matcher heading = HEADING.matcher(text);
        return heading.find() ? plain(heading.group(1).strip()) : "";
    }

    /** Where the first form is sent to. */
    String formAction() {
        Matcher action = ACTION.matcher(text);
        if (!action.find()) {
            throw new AssertionError("There is no form here: " + text);
        }
        return plain(action.group(1));
    }

    /** The hidden fields of the form with the given id, and its id as Faces wants it. */
    Map<String, String> hiddenFields(String form) {
        int begin = text.indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            throw new AssertionError("There is no form " + form + " here: " + text);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(text.substring(begin, text.indexOf("</form>", begin)));
        while (input.find()) {
            if ("hidden".equals(attribute(input.group(), "type").orElse(""))) {
                attribute(input.group(), "name")
                        .ifPresent(name -> fields.put(
                                name, attribute(input.group(), "value").orElse("")));
            }
        }
        return fields;
    }

    /** The value of any hidden field of the page, such as the form token. */
    String hiddenField(String name) {
        Matcher input = INPUT.matcher(text);
        while (input.find()) {
            if (name.equals(attribute(input.group(), "name").orElse(""))) {
                return attribute(input.group(), "value").orElse("");
            }
        }
        throw new AssertionError("There is no field " + name + " here: " + text);
    }

    /** What stands in a text field, as a browser would show it. */
    String valueOf(String field) {
        Matcher area = Pattern.compile("<textarea[^>]*\\bid=\"" + field + "\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL)
                .matcher(text);
        if (area.find()) {
            return plain(area.group(1));
        }
        return attribute("<input" + tag(field), "value").orElse("");
    }

    /** What stands beside the field, or an empty text. */
    String faultOf(String field) {
        Matcher fault = Pattern.compile(
                        "id=\"" + field + "_error\">(.*?)</span>\\s*<(input|textarea|select)", Pattern.DOTALL)
                .matcher(text);
        return fault.find() ? plain(fault.group(1).replaceAll("<[^>]*>", "")) : "";
    }

    private String tag(String id) {
        Matcher tag =
                Pattern.compile("<input(\\b[^>]*\\bid=\"" + id + "\"[^>]*>)").matcher(text);
        return tag.find() ? tag.group(1) : "";
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? Optional.of(plain(attribute.group(1))) : Optional.empty();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&amp;", "&");
    }
}
