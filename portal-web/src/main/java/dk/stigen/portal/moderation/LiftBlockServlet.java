// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /office/lift-block}: somebody may write again; the form's token is checked before. */
@WebServlet("/office/lift-block")
public class LiftBlockServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient BlockWriting blocking;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> block = ContributionAddress.number(request.getParameter("block"));
        if (block.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        // one that somebody else has lifted meanwhile is lifted all the same
        blocking.lift(block.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/office/blocks");
    }
}
