// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.permission.Refusal;
import dk.stigen.portal.rest.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Prepares an error page: REST gets a problem instead, and a failed login is told from a forbidden page. */
public class ErrorFilter extends HttpFilter {

    private static final String LOGIN_RETRY_SECONDS = "30";

    @Inject
    transient IdentityProvider identityProvider;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Optional<LoginFailure> failure = failure(path, request, response.getStatus());
        failure.ifPresent(found -> found.keepIn(request));
        if (failure.filter(LoginFailure.DOWN::equals).isPresent()) {
            // the login mechanism itself answers 403, or fails, when it cannot reach the provider
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", LOGIN_RETRY_SECONDS);
        }
        if (DatabaseAway.isCauseOf((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", DatabaseAway.RETRY_SECONDS);
        }
        Refusal.of(request).ifPresent(decision -> response.setStatus(HttpServletResponse.SC_FORBIDDEN));
        if (path.startsWith("/api/")) {
            writeProblem(response);
        } else {
            chain.doFilter(new ErrorRequest(request), response);
        }
    }

    private Optional<LoginFailure> failure(String path, HttpServletRequest request, int status) {
        if (path.equals("/login") || path.startsWith("/login/")) {
            return Optional.of(LoginFailure.recognise(request, status));
        }
        boolean loginWanted = request.getUserPrincipal() == null
                && (status == HttpServletResponse.SC_FORBIDDEN || request.getHeader("Authorization") != null);
        return loginWanted && !identityProvider.reachable() ? Optional.of(LoginFailure.DOWN) : Optional.empty();
    }

    private static void writeProblem(HttpServletResponse response) throws IOException {
        int code = response.getStatus();
        Status status = Status.fromStatusCode(code);
        String title = status == null ? "Error" : status.getReasonPhrase();
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Problem.json(code, title, title).getBytes(StandardCharsets.UTF_8));
    }
}
