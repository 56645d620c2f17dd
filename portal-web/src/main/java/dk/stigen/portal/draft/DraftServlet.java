// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import dk.stigen.api.draft.Draft;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The buttons of the list of drafts that throw one away; they lead back to it. */
@WebServlet("/me/drafts/discard")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PortalDrafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = request.getParameter("form");
        if (form == null || !Draft.isForm(form)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        drafts.sent(form);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/me/drafts");
    }
}
