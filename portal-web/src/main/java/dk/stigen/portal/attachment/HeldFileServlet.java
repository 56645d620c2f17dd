// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code POST /admin/held-file}: what becomes of a file that is held; the form's token is checked before. */
@WebServlet("/admin/held-file")
public class HeldFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    transient HeldFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> file = id(request.getParameter("file"));
        String act = String.valueOf(request.getParameter("act"));
        boolean release = act.equals("release");
        if (file.isEmpty() || !release && !act.equals("discard")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (release && !files.isReleasePossible()) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        // about one that somebody else has dealt with meanwhile there is nothing left to say
        if (release) {
            files.release(file.get());
        } else {
            files.discard(file.get());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/admin/plugins#held");
    }

    static Optional<UUID> id(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(written -> ID.matcher(written).matches())
                .map(UUID::fromString);
    }
}
