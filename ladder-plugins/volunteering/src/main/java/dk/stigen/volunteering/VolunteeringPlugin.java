// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;

/** The plugin on rung 2. */
@ApplicationScoped
public class VolunteeringPlugin implements LadderPlugin {

    /** The id that names all the plugin's namespaces. */
    public static final PluginId ID = new PluginId("volunteering");

    @Override
    public PluginId id() {
        return ID;
    }
}
