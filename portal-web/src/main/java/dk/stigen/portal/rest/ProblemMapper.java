// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import dk.stigen.portal.database.DatabaseAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Turns every exception of a resource into a problem; what is not the caller's fault is logged and says nothing of us. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** The request attribute that holds the fault of a resource, for those around it who count faults. */
    public static final String FAULT = ProblemMapper.class.getName();

    private static final Logger log = System.getLogger(ProblemMapper.class.getName());

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException web) {
            Response response = web.getResponse();
            return response.hasEntity() || response.getStatus() < 400
                    ? response
                    : withHeaders(response, Problem.response(response.getStatusInfo(), detail(web)));
        }
        request.setAttribute(FAULT, fault);
        if (DatabaseAway.isCauseOf(fault)) {
            return Response.fromResponse(Problem.response(
                            Response.Status.SERVICE_UNAVAILABLE, "The database is away; try again soon."))
                    .header("Retry-After", DatabaseAway.RETRY_SECONDS)
                    .build();
        }
        log.log(Level.ERROR, "A REST call failed.", fault);
        return Problem.response(
                Response.Status.INTERNAL_SERVER_ERROR, "Something went wrong here; the request's id is in our log.");
    }

    private static Response withHeaders(Response from, Response to) {
        Response.ResponseBuilder builder = Response.fromResponse(to);
        from.getStringHeaders().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    private static String detail(WebApplicationException fault) {
        String message = fault.getMessage();
        // the framework's own messages name classes
        return message == null || message.startsWith("RESTEASY")
                ? fault.getResponse().getStatusInfo().getReasonPhrase()
                : message;
    }
}
