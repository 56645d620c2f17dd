// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.portal.i18n.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /me/export} asks for a file with one's data, {@code GET /me/export/<number>} fetches it.
 *
 * <p>Each fetch asks who is logged in; for everybody but the owner there is no such file.
 */
@WebServlet({"/me/export", "/me/export/*"})
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient AskForExport exports;

    @Inject
    transient Participants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Participant> person = participants.current();
        if (person.isEmpty() || request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // one who cannot now reads on the page why
        exports.ask(person.get().id(), Language.of(request).locale());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/me/data");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            // whoever was asked to log in again comes back to the page with the button
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/me/data");
            return;
        }
        String path = request.getPathInfo();
        Optional<byte[]> file = path.matches("/[1-9][0-9]{0,17}")
                ? participants.current().flatMap(owner -> exports.fetch(Long.parseLong(path.substring(1)), owner.id()))
                : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"stigen-data.zip\"");
        response.setContentType("application/zip");
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }
}
