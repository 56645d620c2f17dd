// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remembers the reader's language and goes back to the page: {@code /language/en/ladder/crowdsourcing?page=2}. */
@WebServlet("/language/*")
public class LanguageServlet extends HttpServlet {

    private static final Pattern CHOICE = Pattern.compile("/([a-z]{2})(/.*)?");
    /** A path within this portal: no second slash, backslash or control sign that reads as another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var choice = CHOICE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<Language> language = choice.matches() ? Language.tagged(choice.group(1)) : Optional.empty();
        if (language.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.addCookie(language.get().cookie(request));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(target(request));
    }

    /** The address as it was written, still encoded, so that what comes after the language goes back unchanged. */
    private static String target(HttpServletRequest request) {
        String before = request.getContextPath() + request.getServletPath() + "/xx";
        String path = request.getRequestURI().length() > before.length()
                ? request.getRequestURI().substring(before.length())
                : "/";
        return request.getContextPath() + local(path, request.getQueryString());
    }

    static String local(String path, @Nullable String query) {
        if (!LOCAL.matcher(path).matches()) {
            return "/";
        }
        return query == null ? path : path + "?" + query;
    }
}
