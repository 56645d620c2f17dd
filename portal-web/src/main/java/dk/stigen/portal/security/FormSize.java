// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.attachment.NoRoom;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Says of what is too large that it is too large, by a page, before anything of it is read.
 *
 * <p>The server's listener has a limit of its own beyond this one, where it cuts the connection without a word. More is let in where files are
 * sent, and only from somebody who has logged in. Files are read here, so that a disk without room for them is told from any other fault.
 */
public class FormSize extends HttpFilter {

    private static final Pattern FILE = Pattern.compile("/api/v1/contributions/[^/]+/[^/]+/[^/]+/attachments");

    private long limit;
    private String uploadPath = "";
    private long uploadLimit;
    private long filesLimit;
    private long fileLimit;

    @Override
    public void init() {
        limit = number("bytes");
        uploadPath = getInitParameter("upload-path");
        uploadLimit = number("upload-bytes");
        filesLimit = number("files-bytes");
        fileLimit = number("file-bytes");
    }

    private long number(String name) {
        return Long.parseLong(getInitParameter(name));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean withFiles = isPage(request) && FormRequest.isMultipart(request);
        if (request.getContentLengthLong() > limit(request, withFiles)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (withFiles && request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (!withFiles || readFiles(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return "faces".equals(request.getHttpServletMapping().getServletName());
    }

    private long limit(HttpServletRequest request, boolean withFiles) {
        if (request.getServletPath().equals(uploadPath)) {
            return uploadLimit;
        }
        if (request.getUserPrincipal() == null) {
            return limit;
        }
        return withFiles ? filesLimit : FILE.matcher(request.getRequestURI()).matches() ? fileLimit : limit;
    }

    /** Reads the form onto the disk, and answers itself where that fails. */
    private static boolean readFiles(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            request.getParts();
            return true;
        } catch (IOException | RuntimeException e) {
            response.sendError(NoRoom.isCauseOf(e) ? NoRoom.STATUS : HttpServletResponse.SC_BAD_REQUEST);
            return false;
        }
    }
}
