// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** An error as RFC 9457 writes it. */
public final class Problem {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNPROCESSABLE_CONTENT = 422;

    private Problem() {}

    /** Returns a problem's JSON; the detail is shown to callers and must hold nothing internal. */
    public static String json(int status, String title, String detail) {
        return problem(status, title, detail).build().toString();
    }

    private static JsonObjectBuilder problem(int status, String title, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
    }

    /** Returns the answer to a body whose fields are wrong, each with a pointer to it as in the RFC's own example. */
    static Response invalid(Map<String, String> faults) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        faults.forEach((field, fault) -> errors.add(
                Json.createObjectBuilder().add("pointer", "#/" + field).add("detail", fault)));
        String first = faults.values().iterator().next();
        return Response.status(UNPROCESSABLE_CONTENT)
                .type(MEDIA_TYPE)
                .entity(problem(UNPROCESSABLE_CONTENT, "Unprocessable Content", first)
                        .add("errors", errors)
                        .build()
                        .toString())
                .build();
    }

    static Response response(Response.StatusType status, String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(json(status.getStatusCode(), status.getReasonPhrase(), detail))
                .build();
    }
}
