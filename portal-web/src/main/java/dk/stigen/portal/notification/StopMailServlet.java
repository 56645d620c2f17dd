// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.persistence.notification.Pace;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Stops mail of one topic for whoever has the token, without a login: the button of the page, or a mail program's one click (RFC 8058).
 *
 * <p>Nothing is stopped by a GET, since mail scanners follow links; it leads to the page with the button.
 */
@WebServlet(StopMailServlet.PATH)
public class StopMailServlet extends HttpServlet {

    /** Where it answers. */
    public static final String PATH = "/mail/stop";

    private static final long serialVersionUID = 1;

    @Inject
    transient StopMailTokens tokens;

    @Inject
    transient NotificationRepository notifications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        leadToPage(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StopMailTokens.Stop> stop =
                Optional.ofNullable(request.getParameter("token")).flatMap(tokens::read);
        if (stop.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        notifications.choose(stop.get().person(), stop.get().topic(), Pace.NEVER);
        leadToPage(request, response);
    }

    private static void leadToPage(HttpServletRequest request, HttpServletResponse response) {
        String token =
                Optional.ofNullable(request.getParameter("token")).orElse("").replaceAll("[^A-Za-z0-9_-]", "");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/stop-mail?token=" + token);
    }
}
