// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.notification.StopMailServlet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing outside Faces change anything without the form token, whichever servlet or resource answers.
 *
 * <p>Faces views are protected by their view state, see {@link CheckedViewHandler}.
 */
public class FormTokenFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isExempt(request) || FormToken.isIn(request)) {
            chain.doFilter(request, response);
        } else {
            StaleForm.from(request).keepIn(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isExempt(HttpServletRequest request) {
        String path = request.getServletPath();
        return "faces".equals(request.getHttpServletMapping().getServletName())
                // signed by the identity provider
                || BackchannelLogoutServlet.PATH.equals(path)
                // carries a token of its own, and a mail program has no session
                || StopMailServlet.PATH.equals(path)
                // whoever is not logged in any more has nothing to log out from
                || ("/logout".equals(path) && request.getUserPrincipal() == null)
                // no other site can make a browser send this header
                || isBearer(request.getHeader("Authorization"));
    }

    private static boolean isBearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
