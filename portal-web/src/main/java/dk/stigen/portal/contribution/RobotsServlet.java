// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** {@code /robots.txt}: where search engines need not look, since nothing is there for everybody, and where the sitemap is. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    /** The areas behind a login, and addresses that only lead elsewhere or repeat for programs what pages say. */
    private static final List<String> CLOSED = List.of(
            "/admin/", "/api/", "/council/", "/embed/", "/language/", "/login", "/logout", "/me$", "/me/", "/office/");

    @Inject
    transient PortalConfiguration configuration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(text(configuration.publicUrl()));
    }

    static String text(String portal) {
        StringBuilder file = new StringBuilder("User-agent: *\n");
        CLOSED.forEach(area -> file.append("Disallow: ").append(area).append('\n'));
        return file.append("\nSitemap: ")
                .append(portal)
                .append("/sitemap.xml\n")
                .toString();
    }
}
