// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.activity.Access;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The plugins whose data everybody may take: at work, and on a step that the municipality does not hide. */
@ApplicationScoped
public class PublicSteps {

    @Inject
    PluginRegistry plugins;

    /** Returns them in the order of the ladder. */
    public List<PluginId> plugins() {
        return plugins.handles().stream()
                .filter(PluginHandle::isActive)
                .filter(plugin -> plugin.access() != Access.HIDDEN)
                .map(PluginHandle::id)
                .toList();
    }

    /** Returns the one that is called so in an address. */
    public Optional<PluginId> find(String id) {
        return plugins().stream().filter(plugin -> plugin.value().equals(id)).findFirst();
    }
}
