// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The little that programs here read from a page. */
record Html(Document document) {

    static Html of(HttpResponse<String> response) {
        return new Html(Jsoup.parse(response.body()));
    }

    String heading() {
        Element heading = document.selectFirst("h1");
        return heading == null ? "" : heading.text();
    }

    /** What a reader sees. */
    String text() {
        return document.body().text();
    }

    /** What a reader sees of each that the selector finds. */
    List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** Where the first form is sent to. */
    String formAction() {
        return one("form").attr("action");
    }

    /** The hidden fields of the form with the given id, and its id as Faces wants it. */
    Map<String, String> hiddenFields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        one("form#" + form + " input[type=hidden]");
        document.select("form#" + form + " input[type=hidden][name]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    /** What a browser would send of the form with the given id if it were sent as it stands. */
    Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) one("form#" + form)).formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    /** The value of any hidden field of the page, such as the form token. */
    String hiddenField(String name) {
        return one("input[name=" + name + "]").val();
    }

    /** Where the first link leads that says this. */
    String linkTo(String words) {
        return document.select("a").stream()
                .filter(link -> link.text().equals(words))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link says " + words + " here: " + document));
    }

    /** What stands in a text field, as a browser would show it. */
    String valueOf(String field) {
        Element input = document.getElementById(field);
        return input == null ? "" : input.val();
    }

    /** What stands beside the field, or an empty text. */
    String faultOf(String field) {
        Element fault = document.getElementById(field + "_error");
        return fault == null ? "" : fault.text();
    }

    private Element one(String selector) {
        Element found = document.selectFirst(selector);
        if (found == null) {
            throw new AssertionError("There is no " + selector + " here: " + document);
        }
        return found;
    }
}
