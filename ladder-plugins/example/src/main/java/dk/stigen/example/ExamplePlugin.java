// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;

/** The plugin itself. */
@ApplicationScoped
public class ExamplePlugin implements LadderPlugin {

    /** The id that names all the plugin's namespaces. */
    public static final PluginId ID = new PluginId("example");

    @Override
    public PluginId id() {
        return ID;
    }
}
