// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;

/** The plugin on rung 4. */
@ApplicationScoped
public class CrowdsourcingPlugin implements LadderPlugin {

    /** The id that names all the plugin's namespaces. */
    public static final PluginId ID = new PluginId("crowdsourcing");

    @Override
    public PluginId id() {
        return ID;
    }
}
