// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.health;

import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.startup.StartupState;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers 503 to everything but health and static files until the portal is ready. */
public class ReadinessGate extends HttpFilter {

    @Inject
    transient StartupState startup;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (startup.isReady() || path.startsWith("/health/") || path.startsWith("/resources/")) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", DatabaseAway.RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
