// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.rest.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Prepares an error page: REST gets a problem instead, and a failed login is told from a forbidden page. */
public class ErrorFilter extends HttpFilter {

    private static final String LOGIN_RETRY_SECONDS = "30";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            writeProblem(response);
            return;
        }
        if (path.equals("/login") || path.startsWith("/login/")) {
            LoginFailure failure = LoginFailure.recognise(request, response.getStatus());
            failure.keepIn(request);
            if (failure == LoginFailure.DOWN) {
                // 403 is what the login mechanism says when it cannot reach the provider
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                response.setHeader("Retry-After", LOGIN_RETRY_SECONDS);
            }
        }
        chain.doFilter(new ErrorRequest(request), response);
    }

    private static void writeProblem(HttpServletResponse response) throws IOException {
        int code = response.getStatus();
        Status status = Status.fromStatusCode(code);
        String title = status == null ? "Error" : status.getReasonPhrase();
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Problem.json(code, title, title).getBytes(StandardCharsets.UTF_8));
    }
}
