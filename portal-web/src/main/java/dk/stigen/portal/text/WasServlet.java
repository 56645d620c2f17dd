// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /was}: the short address that every Danish authority's site must have, which leads to its accessibility statement at the agency
 * that supervises, or to the portal's own page while there is none.
 */
@WebServlet("/was")
public class WasServlet extends HttpServlet {

    @Inject
    transient PortalConfiguration configuration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(configuration
                .accessibilityStatement()
                .orElseGet(() -> request.getContextPath() + PortalText.ACCESSIBILITY.path()));
    }
}
