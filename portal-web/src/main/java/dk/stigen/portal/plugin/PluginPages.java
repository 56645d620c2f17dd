// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.Role;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.plugin.guard.GuardedRequest;
import dk.stigen.portal.plugin.guard.PluginGuard;
import dk.stigen.portal.rest.ProblemMapper;
import dk.stigen.spi.view.PluginPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before the pages and resources of plugins: keeps those away that are not offered, counts the others under their plugin,
 * and leads from {@code /ladder/<id>}, as people type it, to the page with which the plugin begins.
 */
public class PluginPages extends HttpFilter {

    private static final Pattern BELOW_THE_LADDER = Pattern.compile("/+(api/+v1/+)?ladder/+([^/]+)(/.*)?");
    private static final Pattern NAME_OF_A_PLUGIN = Pattern.compile("[a-z][a-z0-9]{2,29}");

    @Inject
    transient PluginRegistry plugins;

    @Inject
    transient PluginGuard guard;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // as the server has understood it: what was written may be encoded or bear parameters, and lead there all the
        // same
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        Matcher address = BELOW_THE_LADDER.matcher(path);
        if (path.matches("/ladder/?")) {
            // the ladder itself is the front page
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PluginId> id = known(address.group(2));
        if (id.isEmpty()) {
            // also what a JAR brings along that is no plugin
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isKeptFrom(request, id.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!plugins.isAtWork(id.get())) {
            unavailable(response);
        } else if (path.matches("/ladder/[a-z0-9]+/?") && !isWelcomePage(id.get(), path)) {
            String page = plugins.entryPage(id.get()).map(PluginPage::path).orElse("/");
            response.sendRedirect(request.getContextPath() + page);
        } else {
            enter(id.get(), address.group(1) == null ? pageName(id.get(), path) : "REST", request, response, chain);
        }
    }

    private Optional<PluginId> known(String name) {
        return NAME_OF_A_PLUGIN.matcher(name).matches()
                ? Optional.of(new PluginId(name)).filter(id -> plugins.find(id).isPresent())
                : Optional.empty();
    }

    /** A page of the name index is shown at its folder's address, and led there from its own: it must not lead back. */
    private boolean isWelcomePage(PluginId id, String path) {
        return path.endsWith("/")
                && plugins.entryPage(id)
                        .filter(entry -> entry.path().equals(path + "index"))
                        .isPresent();
    }

    private boolean isKeptFrom(HttpServletRequest request, PluginId id) {
        PluginState state = plugins.find(id).map(PluginHandle::state).orElse(PluginState.DISABLED);
        return state == PluginState.DISABLED
                || state == PluginState.INCOMPATIBLE
                || (plugins.access(id) == Access.HIDDEN && !seesHidden(request));
    }

    /** Returns whether who asks is shown steps that the municipality keeps from sight. */
    public static boolean seesHidden(HttpServletRequest request) {
        return request.isUserInRole(Role.OFFICIAL.key()) || request.isUserInRole(Role.ADMIN.key());
    }

    /** One of the names that the plugin has given: what visitors type must not fill the memory with names. */
    private String pageName(PluginId id, String path) {
        return plugins.pages(id).stream()
                .map(PluginPage::path)
                .filter(page -> path.equals(page)
                        || page.equals(path + "index")
                        || path.startsWith(page + "/")
                        || path.startsWith(page + "."))
                .findFirst()
                .map(page -> "page " + page.substring(page.lastIndexOf('/') + 1))
                .orElse("page");
    }

    private void enter(
            PluginId id, String what, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<GuardedRequest> entered = guard.enter(id, what);
        if (entered.isEmpty()) {
            unavailable(response);
            return;
        }
        try (GuardedRequest guarded = entered.get()) {
            try {
                chain.doFilter(request, response);
            } catch (IOException | ServletException | RuntimeException | Error e) {
                guarded.failed(e);
                throw e;
            }
            if (request.getAttribute(ProblemMapper.FAULT) instanceof Throwable fault) {
                guarded.failed(fault);
            } else if (response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                guarded.failed("it answered 500");
            } else if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
                guarded.succeeded();
            }
        }
    }

    private static void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", DatabaseAway.RETRY_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
