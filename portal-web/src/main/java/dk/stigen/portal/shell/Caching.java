// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long browsers may keep things: files whose address bears a version for good, other files a month, pages only
 * to ask again, because each shows who has logged in. Errors are kept by nobody, see the security headers.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Caching extends HttpFilter {

    private static final Pattern FILE = Pattern.compile("/(resources|webjars|jakarta\\.faces\\.resource)/.+");
    private static final Pattern VERSIONED = Pattern.compile("(.*&)?v=.+");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Cache-Control", keep(path, request.getQueryString()));
        chain.doFilter(request, response);
    }

    static String keep(String path, @Nullable String query) {
        if (!FILE.matcher(path).matches()) {
            return "private, no-cache";
        }
        return query != null && VERSIONED.matcher(query).matches()
                ? "public, max-age=31536000, immutable"
                : "public, max-age=2592000";
    }
}
