// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Which session here belongs to which login at the identity provider, so that the provider can end it.
 *
 * <p>It knows the sessions of this node only. With several nodes a back-channel logout that reaches another node ends the session
 * at the latest when its access token runs out.
 */
@ApplicationScoped
public class PortalSessions {

    /** The login of a session, kept in it so that it is known again after a redeployment. */
    static final String LOGIN = PortalSessions.class.getName();

    @Inject
    ServletContext context;

    private final Map<String, HttpSession> byLogin = new ConcurrentHashMap<>();

    void opened(HttpSession session, OidcSecurityContext login) {
        IDToken token = login.getIDToken();
        String sid = token == null ? null : token.getClaimValueAsString("sid");
        if (sid != null) {
            session.setAttribute(LOGIN, sid);
        }
    }

    /** Called when a session has got its login, also if it comes back after a redeployment. */
    void belongsTo(String sid, HttpSession session) {
        byLogin.put(sid, session);
    }

    void closed(HttpSession session) {
        byLogin.values().removeIf(known -> known.getId().equals(session.getId()));
    }

    /** Ends the session of the login, if there is one; a second call for the same login does nothing. */
    void endLogin(String sid) {
        HttpSession session = byLogin.remove(sid);
        if (session != null) {
            end(session);
        } else if (context.getAttribute(CarriedSessions.ATTRIBUTE) instanceof CarriedSessions carried) {
            carried.drop(LOGIN, sid);
        }
    }

    static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // a logout and the provider's call about it meet
        }
    }
}
