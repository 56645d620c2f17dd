// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import java.util.List;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;

/**
 * Brings the login mechanism into play only where somebody may be logged in or wants to be.
 *
 * <p>It would otherwise prepare a login for every anonymous reader of every page, and while the identity provider hangs each of them
 * would wait for it in turn.
 */
final class LoginOnDemand implements OidcClientConfigurationResolver {

    private static final List<String> CONSTRAINED = List.of("/login", "/admin", "/office", "/me", "/council");
    private static final String SESSION_COOKIE = "JSESSIONID";

    private final OidcClientConfiguration active;
    private final OidcClientConfiguration none = new OidcClientConfiguration();

    LoginOnDemand(OidcClientConfiguration active) {
        this.active = active;
    }

    @Override
    public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
        boolean wanted = request.getCookie(SESSION_COOKIE) != null
                || request.getHeader("Authorization") != null
                || isConstrained(request.getRelativePath());
        return wanted ? active : none;
    }

    private static boolean isConstrained(String path) {
        return CONSTRAINED.stream().anyMatch(area -> path.equals(area) || path.startsWith(area + "/"));
    }
}
