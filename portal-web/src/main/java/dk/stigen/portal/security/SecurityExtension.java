// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.configuration.PortalConfiguration;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.SessionPersistenceManager;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientContext;

/** Puts our handlers around the server's own: outermost the headers, so that refused requests bear them too. */
public class SecurityExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        PortalConfiguration configuration = new PortalConfiguration();
        String policy = ContentPolicy.text(configuration.oidcUrl(), configuration.tilesUrl());
        deployment.addInitParameter("primefaces.CSP_POLICY", policy);
        OidcClientConfiguration login = loginOnDemand(context);
        carrySessions(deployment, context, login);
        // TLS ends at the proxy, so that the server itself does not see it
        context.getSessionCookieConfig().setSecure(configuration.publicUrl().startsWith("https:"));
        deployment.addInitialHandlerChainWrapper(CleanCookies::new);
        deployment.addInitialHandlerChainWrapper(RelativeRedirects::new);
        deployment.addInitialHandlerChainWrapper(next -> new SecurityHeaders(next, policy));
        deployment.addOuterHandlerChainWrapper(OnlyLoginChallenges::new);
    }

    private static void carrySessions(
            DeploymentInfo deployment, ServletContext context, OidcClientConfiguration login) {
        SessionPersistenceManager server = deployment.getSessionPersistenceManager();
        if (server != null) {
            CarriedSessions carried = new CarriedSessions(server, attribute -> revived(attribute, login));
            deployment.setSessionPersistenceManager(carried);
            context.setAttribute(CarriedSessions.ATTRIBUTE, carried);
        }
    }

    /** A login does not carry the settings of its client along, and the server stumbles over one without. */
    private static Object revived(Object attribute, OidcClientConfiguration login) {
        if (attribute instanceof OidcAccount account) {
            account.getOidcSecurityContext().setCurrentRequestInfo(login, null);
        }
        return attribute;
    }

    /** Hands the server a configuration for each request; it looks here before it reads the file itself. */
    private static OidcClientConfiguration loginOnDemand(ServletContext context) {
        try (InputStream file = context.getResourceAsStream("/WEB-INF/oidc.json")) {
            OidcClientConfiguration configuration = OidcClientConfigurationBuilder.build(file);
            context.setAttribute(
                    OidcClientContext.class.getName(), new OidcClientContext(new LoginOnDemand(configuration)));
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
