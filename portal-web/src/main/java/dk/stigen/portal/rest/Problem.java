// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** An error as RFC 9457 writes it. */
public final class Problem {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /** Returns a problem's JSON; the detail is shown to callers and must hold nothing internal. */
    public static String json(int status, String title, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
    }

    static Response response(Response.StatusType status, String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(json(status.getStatusCode(), status.getReasonPhrase(), detail))
                .build();
    }
}
