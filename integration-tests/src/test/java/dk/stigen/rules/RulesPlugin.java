// SPDX-License-Identifier: MPL-2.0
package dk.stigen.rules;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;

/** A plugin that does nothing but be set up. */
@ApplicationScoped
public class RulesPlugin implements LadderPlugin {

    public static final PluginId ID = new PluginId("rules");

    @Override
    public PluginId id() {
        return ID;
    }
}
