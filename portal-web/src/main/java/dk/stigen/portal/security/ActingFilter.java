// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.portal.participant.ActFor;
import dk.stigen.portal.permission.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Keeps an official who acts for a citizen from what only officials may, and ends that when its time is over.
 *
 * <p>It comes before the form's token is checked: when the time is over, forms that were opened before are refused with what was typed, so that
 * nothing is sent in another name than the one that stood above it.
 */
public class ActingFilter extends HttpFilter {

    private static final Pattern FOR_STAFF = Pattern.compile("/+(office|admin|council)(/.*)?");

    @Inject
    transient ActFor actFor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (actFor.isOver(request)) {
            actFor.end(request);
        }
        if (!actFor.isForCitizen(request)) {
            chain.doFilter(request, response);
        } else if (FOR_STAFF.matcher(request.getServletPath()).matches()) {
            Refusal.keepIn(request, Decision.denied("portal.permission.acting"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(new AsCitizen(request), response);
        }
    }

    /** What asks the request itself for a role, as the REST API does, finds the citizen's. */
    private static final class AsCitizen extends HttpServletRequestWrapper {

        AsCitizen(HttpServletRequest request) {
            super(request);
        }

        @Override
        public boolean isUserInRole(String role) {
            return role.equals(Role.CITIZEN.key());
        }
    }
}
