// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.rest.Problem;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells a caller without a valid login from one whose roles do not suffice, which the framework does not. */
@Provider
public class NotAllowedMapper implements ExceptionMapper<ForbiddenException> {

    @Context
    SecurityContext caller;

    @Override
    public Response toResponse(ForbiddenException fault) {
        return caller.getUserPrincipal() == null
                ? problem(Status.UNAUTHORIZED, "Send a valid bearer token, or log in.")
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"stigen\"")
                        .build()
                : problem(Status.FORBIDDEN, "Your roles do not allow this.").build();
    }

    private static Response.ResponseBuilder problem(Status status, String detail) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.json(status.getStatusCode(), status.getReasonPhrase(), detail));
    }
}
