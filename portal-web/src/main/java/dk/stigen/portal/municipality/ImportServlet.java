// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Takes the buttons below the preview of a file; the form's token is checked before. */
@WebServlet("/admin/register-import")
public class ImportServlet extends HttpServlet {

    @Inject
    transient KeepRegisters keep;

    @Inject
    transient Participants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Kind> kind = Kind.keyed(request.getParameter("kind"));
        Optional<Long> upload = EntryPage.number(request.getParameter("upload"));
        Optional<Participant> admin = participants.current();
        if (kind.isEmpty() || upload.isEmpty() || admin.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String list = "/admin/registers/" + kind.get().key();
        if ("discard".equals(request.getParameter("act"))) {
            keep.discard(kind.get(), upload.get(), admin.get());
            lead(request, response, "/admin/import/" + kind.get().key());
            return;
        }
        String mark = Optional.ofNullable(request.getParameter("mark")).orElse("");
        String preview = "/admin/import/" + kind.get().key() + "/" + upload.get();
        switch (keep.store(kind.get(), upload.get(), mark, admin.get())) {
            case DONE -> lead(request, response, list + "?imported=true");
            case OVERTAKEN -> lead(request, response, preview + "?overtaken=true");
            case WRONG -> lead(request, response, preview);
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
