// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** Called by the identity provider when a login has ended there: an administrator ended it, or another application did. */
@WebServlet(BackchannelLogoutServlet.PATH)
public class BackchannelLogoutServlet extends HttpServlet {

    static final String PATH = "/internal/backchannel-logout";

    private static final int TIMEOUT_MILLIS = 3000;
    private static final Logger log = Logger.getLogger(BackchannelLogoutServlet.class);

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient PortalSessions sessions;

    private transient @Nullable LogoutTokens tokens;

    @Override
    public void init() {
        HttpsJwks keys = new HttpsJwks(configuration.oidcUrl() + "/protocol/openid-connect/certs");
        Get fetch = new Get();
        fetch.setConnectTimeout(TIMEOUT_MILLIS);
        fetch.setReadTimeout(TIMEOUT_MILLIS);
        keys.setSimpleHttpGet(fetch);
        tokens = new LogoutTokens(
                configuration.oidcUrl(), configuration.oidcClientId(), new HttpsJwksVerificationKeyResolver(keys));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        if (token == null || tokens == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            sessions.endLogin(tokens.endedLogin(token));
        } catch (LogoutTokens.RefusedTokenException e) {
            log.warnf("A logout token was refused: %s", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
