// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.persistence.journal.JournalRepository;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button by which an administrator has a record that was not filed tried again at once. */
@WebServlet("/admin/journal/again")
public class FileAgainServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient JournalRepository journal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean revived = ContributionAddress.number(request.getParameter("record"))
                .filter(journal::revive)
                .isPresent();
        if (revived) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/admin/journal");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
