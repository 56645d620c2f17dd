// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The button that has everything recounted now. */
@WebServlet("/admin/figures/recount")
public class RecountServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient KeepFigures figures;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        figures.recountNow();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/admin/figures");
    }
}
