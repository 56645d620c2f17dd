// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.api.time.PortalClock;
import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /.well-known/security.txt}: whom to tell of a hole in the portal. */
@WebServlet(SecurityText.PATH)
public class SecurityTextServlet extends HttpServlet {

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient PortalClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(SecurityText.of(configuration, clock.now()).text());
    }
}
