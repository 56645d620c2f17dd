// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a file for a register and leads to what it would change; the form's token is checked before. */
@WebServlet("/admin/register-upload")
@MultipartConfig(fileSizeThreshold = UploadServlet.IN_MEMORY)
public class UploadServlet extends HttpServlet {

    static final int IN_MEMORY = 100_000;
    private static final int UNPROCESSABLE_CONTENT = 422;

    @Inject
    transient KeepRegisters keep;

    @Inject
    transient Participants participants;

    /** Whoever reloads the page or changes its language comes back to the form. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(request, response, "/admin/registers/departments");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Kind> kind = Kind.keyed(request.getParameter("kind"));
        Optional<Participant> admin = participants.current();
        if (kind.isEmpty() || admin.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            byte[] file = file(request);
            CsvFile.read(kind.get(), file);
            long kept = keep.keep(kind.get(), file, admin.get());
            lead(request, response, "/admin/import/" + kind.get().key() + "/" + kept);
        } catch (BadFileException e) {
            response.setStatus(UNPROCESSABLE_CONTENT);
            request.setAttribute(ImportPage.FAULT, e.fault());
            request.getRequestDispatcher("/admin/import/" + kind.get().key()).forward(request, response);
        }
    }

    private static byte[] file(HttpServletRequest request) throws IOException, ServletException, BadFileException {
        @Nullable Part part = isMultipart(request) ? request.getPart("file") : null;
        if (part == null || part.getSize() == 0) {
            throw new BadFileException(Fault.of("noFile"));
        }
        try (InputStream in = part.getInputStream()) {
            // one byte more is enough to see that it is too large
            return in.readNBytes(CsvFile.MAX_BYTES + 1);
        } finally {
            part.delete();
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
