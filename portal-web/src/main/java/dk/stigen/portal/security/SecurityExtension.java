// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.configuration.PortalConfiguration;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts our handlers around the server's own: outermost the headers, so that refused requests bear them too. */
public class SecurityExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        String policy = ContentPolicy.text(new PortalConfiguration().oidcUrl());
        deployment.addInitParameter("primefaces.CSP_POLICY", policy);
        deployment.addInitialHandlerChainWrapper(CleanCookies::new);
        deployment.addInitialHandlerChainWrapper(RelativeRedirects::new);
        deployment.addInitialHandlerChainWrapper(next -> new SecurityHeaders(next, policy));
        deployment.addOuterHandlerChainWrapper(OnlyLoginChallenges::new);
    }
}
