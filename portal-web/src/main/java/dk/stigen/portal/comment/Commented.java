// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.contribution.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What people comment on, as the plugins say. */
@ApplicationScoped
public class Commented {

    @Inject
    PluginRegistry plugins;

    /** Returns whether anything of the plugin is commented on. */
    public boolean in(PluginId plugin) {
        return types(plugin).stream().anyMatch(Commented::isCommented);
    }

    /** Returns whether contributions such as this one are commented on. */
    public boolean is(ContributionRef ref) {
        return types(ref.plugin()).stream().anyMatch(type -> type.key().equals(ref.type()) && isCommented(type));
    }

    private static boolean isCommented(ContributionType type) {
        return type.services().contains(Service.COMMENTS);
    }

    private List<ContributionType> types(PluginId plugin) {
        return plugins.offers(plugin, ContributionTypes.class)
                ? plugins.ask(plugin, ContributionTypes.class, "types", ContributionTypes::types)
                        .orElse(List.of())
                : List.of();
    }
}
