// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session here and at the identity provider; the form token is checked by {@link FormTokenFilter}. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    @Inject
    transient LoginEnd login;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        login.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.FRONT_PAGE.value());
    }
}
