// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form for a new proposal, sent whole as a browser without scripts does. */
record Submission(Client client, Map<String, String> hidden) {

    static final String PATH = "/ladder/crowdsourcing/submit";
    static final String TITLE = "Drikkevand på torvet";
    static final String BODY = "En vandpost på torvet ville spare mange flasker om sommeren.";

    /** Opens the form in the client's session. */
    static Submission open(Client client) {
        return new Submission(client, Html.of(client.get(PATH)).hiddenFields("proposal"));
    }

    HttpResponse<String> send(String title, String body) {
        return send(client, title, body);
    }

    /** Sends it in somebody else's session. */
    HttpResponse<String> send(Client sender, String title, String body) {
        Map<String, String> fields = new LinkedHashMap<>(hidden);
        fields.put("title", title);
        fields.put("body", body);
        fields.put("send", "Stil forslaget");
        return sender.post(PATH, fields);
    }

    Submission with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(hidden);
        changed.put(field, value);
        return new Submission(client, changed);
    }

    Submission without(String field) {
        Map<String, String> changed = new LinkedHashMap<>(hidden);
        changed.remove(field);
        return new Submission(client, changed);
    }

    /** Submits a proposal and returns its number. */
    static long accepted(Client client) {
        HttpResponse<String> answer = open(client).send(TITLE, BODY);
        String page = Client.location(answer);
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }
}
