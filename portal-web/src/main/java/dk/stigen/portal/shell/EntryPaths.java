// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.api.plugin.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where each plugin's pages begin, as far as the front page has heard.
 *
 * <p>The menu stands on every page, error pages too, and must not ask a plugin, which would ask the database.
 */
@ApplicationScoped
public class EntryPaths {

    private final Map<PluginId, String> known = new ConcurrentHashMap<>();

    void remember(PluginId plugin, String path) {
        known.put(plugin, path);
    }

    /** Returns the plugin's entry page, or the address that redirects there. */
    String of(PluginId plugin) {
        return known.getOrDefault(plugin, area(plugin));
    }

    static String area(PluginId plugin) {
        return "/ladder/" + plugin + "/";
    }
}
