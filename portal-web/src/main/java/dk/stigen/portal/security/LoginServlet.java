// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.participant.Guests;
import dk.stigen.portal.participant.SignIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** {@code /login/<path>}: the one address that asks for a login; afterwards it records who came and goes to the path. */
@WebServlet("/login/*")
public class LoginServlet extends HttpServlet {

    /**
     * For whom the session got its id and form token, so that forms in the person's other tabs stay good at the next visit.
     *
     * <p>Set here alone: what a page remembers of its reader may be set by whoever planted the id, just before this servlet runs.
     */
    private static final String OWNER = LoginServlet.class.getName();

    @Inject
    transient SignIn signIn;

    @Inject
    transient PortalSessions sessions;

    @Inject
    transient Guests guests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            HttpSession session = request.getSession();
            if (!principal.getName().equals(session.getAttribute(OWNER))) {
                // the server keeps the anonymous visitor's session id, which somebody else may have planted
                request.changeSessionId();
                FormToken.renew(session);
                session.setAttribute(OWNER, principal.getName());
            }
            sessions.opened(session, principal.getOidcSecurityContext());
            signIn.record(session, principal)
                    .filter(tag -> !Language.isChosen(request))
                    .flatMap(Language::tagged)
                    .ifPresent(language -> response.addCookie(language.cookie(request)));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // not sendRedirect, which would put the request's Host header into the address
        response.setHeader("Location", way(request));
    }

    /** Who has written as a guest in this browser is asked first whether that was he. */
    private String way(HttpServletRequest request) {
        String path = LocalPath.of(request.getPathInfo()).value();
        return request.getUserPrincipal() != null && guests.of(request).isPresent()
                ? "/me/guest?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                : path;
    }
}
