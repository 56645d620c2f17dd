// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.contribution.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What people support, as the plugins say. */
@ApplicationScoped
public class Supportable {

    @Inject
    PluginRegistry plugins;

    /** Returns whether anything of the plugin is supported. */
    public boolean in(PluginId plugin) {
        return types(plugin).stream().anyMatch(Supportable::isSupported);
    }

    /** Returns whether contributions such as this one are supported. */
    public boolean is(ContributionRef ref) {
        return types(ref.plugin()).stream().anyMatch(type -> type.key().equals(ref.type()) && isSupported(type));
    }

    private static boolean isSupported(ContributionType type) {
        return type.services().contains(Service.SUPPORTS);
    }

    private List<ContributionType> types(PluginId plugin) {
        return plugins.offers(plugin, ContributionTypes.class)
                ? plugins.ask(plugin, ContributionTypes.class, "types", ContributionTypes::types)
                        .orElse(List.of())
                : List.of();
    }
}
