// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Ends the session here and at the identity provider; the form token is checked by {@link FormTokenFilter}. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    @Inject
    transient PortalSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
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
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.FRONT_PAGE.value());
    }
}
