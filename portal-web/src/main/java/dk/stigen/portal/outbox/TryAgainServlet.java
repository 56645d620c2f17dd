// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.outbox;

import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button by which an administrator has what did not go out tried again at once; its address is that of the page and {@code /again}. */
public abstract class TryAgainServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Returns where it waits. */
    protected abstract Outbox<?> outbox();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean revived = ContributionAddress.number(request.getParameter("row"))
                .filter(outbox()::revive)
                .isPresent();
        if (revived) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI().replaceFirst("/again$", ""));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
