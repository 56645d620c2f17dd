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

/**
 * Keeps the pages and resources of a plugin that did not start away, and leads from {@code /ladder/<id>}, as people type it, to the
 * page with which the plugin begins.
 */
public class PluginPages extends HttpFilter {

    private static final Pattern OF_A_PLUGIN = Pattern.compile("/(api/v1/)?ladder/([a-z][a-z0-9]{2,29})(/.*)?");

    @Inject
    transient PluginRegistry plugins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher address = OF_A_PLUGIN.matcher(path);
        Optional<PluginHandle> plugin = address.matches() ? plugins.started(address.group(2)) : Optional.empty();
        PluginState state = plugin.map(PluginHandle::state).orElse(PluginState.ACTIVE);
        if (state == PluginState.FAILED) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (state == PluginState.INCOMPATIBLE) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (plugin.isPresent() && path.matches("/ladder/[a-z0-9]+/?")) {
            String page = plugins.entryPage(plugin.get().id()).orElse("/");
            response.sendRedirect(request.getContextPath() + page);
        } else {
            chain.doFilter(request, response);
        }
    }
}
