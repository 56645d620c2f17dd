// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Checks what Faces would stumble over.
 *
 * <p>A view state in an address is refused: Faces would take following such a link for sending a form. A form sent without scripts
 * gets the script nonce that PrimeFaces demands from every form.
 */
public class FacesFormFilter extends HttpFilter {

    /** Faces takes any other for GET. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPage(request) && !METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        boolean posted = "POST".equals(request.getMethod());
        boolean ajax = request.getHeader("Faces-Request") != null;
        if (posted && !ajax) {
            chain.doFilter(new NonceRequest(request), response);
        } else if (posted ? NonceRequest.bringsValidNonce(request) : !hasViewState(request)) {
            chain.doFilter(posted ? new FormRequest(request) : request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return "faces".equals(request.getHttpServletMapping().getServletName());
    }

    private static boolean hasViewState(HttpServletRequest request) {
        return request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }
}
