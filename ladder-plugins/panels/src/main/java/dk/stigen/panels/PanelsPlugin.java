// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;

/** The plugin on rung 3. */
@ApplicationScoped
public class PanelsPlugin implements LadderPlugin {

    /** The id that names all the plugin's namespaces. */
    public static final PluginId ID = new PluginId("panels");

    @Override
    public PluginId id() {
        return ID;
    }
}
