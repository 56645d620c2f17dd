// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says of a form that is too large that it is too large, by a page.
 *
 * <p>The server's listener has a limit of its own beyond this one, where it cuts the connection without a word.
 */
public class FormSize extends HttpFilter {

    private long limit;
    private String uploadPath = "";
    private long uploadLimit;

    @Override
    public void init() {
        limit = Long.parseLong(getInitParameter("bytes"));
        uploadPath = getInitParameter("upload-path");
        uploadLimit = Long.parseLong(getInitParameter("upload-bytes"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > limit(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long limit(HttpServletRequest request) {
        return request.getServletPath().equals(uploadPath) ? uploadLimit : limit;
    }
}
