// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads from {@code /ladder/<id>}, as people type it, to the page with which that plugin begins. */
public class EntryPage extends HttpFilter {

    private static final Pattern ENTRY = Pattern.compile("/ladder/([a-z][a-z0-9]{2,29})/?");

    @Inject
    transient PluginRegistry plugins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher entry = ENTRY.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        Optional<String> page = entry.matches() ? plugins.entryPage(entry.group(1)) : Optional.empty();
        if (page.isPresent()) {
            response.sendRedirect(request.getContextPath() + page.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
