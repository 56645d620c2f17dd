// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Ends a login here and at the identity provider. */
@ApplicationScoped
public class LoginEnd {

    @Inject
    PortalSessions sessions;

    /** Ends the login of the request's session, if there is one. */
    public void end(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            // first forgotten here: the provider calls back about this very session while it is being ended
            sessions.closed(session);
            try {
                request.logout();
            } finally {
                // also when the provider is away: who leaves a shared computer is out here at least
                PortalSessions.end(session);
            }
        }
    }

    /** Returns the path to come back to, the front page where a browser could take it for an address somewhere else. */
    public static String local(@Nullable String path) {
        return LocalPath.of(path).value();
    }
}
