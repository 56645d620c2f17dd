// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.rest.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers REST calls that are not allowed by 403 and the reason, and by 401 where a login would help. */
@Provider
public class DecisionMapper implements ExceptionMapper<NotAllowedException> {

    @Inject
    DecisionText texts;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(NotAllowedException fault) {
        Decision decision = fault.decision();
        Status status = decision instanceof NeedsLogin ? Status.UNAUTHORIZED : Status.FORBIDDEN;
        String reason = texts.of(decision, Language.of(request).locale());
        Response.ResponseBuilder answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.json(status.getStatusCode(), status.getReasonPhrase(), reason));
        return status == Status.UNAUTHORIZED
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"stigen\"")
                        .build()
                : answer.build();
    }
}
