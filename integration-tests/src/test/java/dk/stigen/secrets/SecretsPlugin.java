// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;

/** The plugin itself. */
@ApplicationScoped
public class SecretsPlugin implements LadderPlugin {

    static final PluginId ID = new PluginId("secrets");

    @Override
    public PluginId id() {
        return ID;
    }
}
