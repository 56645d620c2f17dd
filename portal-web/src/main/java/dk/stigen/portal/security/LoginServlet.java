// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.participant.SignIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** {@code /login/<path>}: the one address that asks for a login; afterwards it records who came and goes to the path. */
@WebServlet("/login/*")
public class LoginServlet extends HttpServlet {

    @Inject
    transient SignIn signIn;

    @Inject
    transient PortalSessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            // the server keeps the anonymous visitor's session id, which somebody else may have planted
            request.changeSessionId();
            FormToken.renew(request.getSession());
            sessions.opened(request.getSession(), principal.getOidcSecurityContext());
            signIn.record(request.getSession(), principal);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // not sendRedirect, which would put the request's Host header into the address
        response.setHeader("Location", LocalPath.of(request.getPathInfo()).value());
    }
}
