// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that the portal makes from what a plugin names, sent whole as a browser without scripts does. */
public record OfficeForm(Client client, String path, Map<String, String> fields) {

    /** Opens the form in the client's session. */
    public static OfficeForm open(Client client, String path) {
        return open(client, path, "values");
    }

    /** Opens the form of that id. */
    public static OfficeForm open(Client client, String path, String form) {
        return new OfficeForm(client, path, Html.of(client.get(path)).fields(form));
    }

    public OfficeForm with(Map<String, String> values) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.putAll(values);
        return new OfficeForm(client, path, changed);
    }

    /** Leaves out a field, or a button that is not pressed. */
    OfficeForm without(String field) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new OfficeForm(client, path, changed);
    }

    public HttpResponse<String> send() {
        return client.post(path, fields);
    }
}
