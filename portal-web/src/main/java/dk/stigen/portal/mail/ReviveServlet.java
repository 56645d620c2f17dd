// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button by which an administrator has a mail that was given up tried again. */
@WebServlet("/admin/mail/again")
public class ReviveServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient MailRepository mails;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean revived = ContributionAddress.number(request.getParameter("mail"))
                .filter(mails::revive)
                .isPresent();
        if (revived) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/admin/mail");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
