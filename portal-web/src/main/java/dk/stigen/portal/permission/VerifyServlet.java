// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.security.LoginEnd;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code POST /verify} with the page to come back to: out of the login that does not suffice, and on to the provider that verifies people.
 *
 * <p>The identity provider would otherwise take the login that is there, or refuse because another person seems to come. The form's token
 * is checked before the request comes here.
 */
@WebServlet("/verify")
public class VerifyServlet extends HttpServlet {

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient LoginEnd login;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        String page = request.getParameter("page");
        login.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", "/login" + LoginEnd.local(page) + "?kc_idp_hint=" + configuration.verificationProvider());
    }

    /** Returns the page that the reader wanted, as the address bar shows it. */
    static String page(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return uri.substring(request.getContextPath().length());
    }
}
