// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.PluginDescriptor;

/**
 * A plugin as the portal knows it.
 *
 * @param problem one sentence for administrators on why it is not active, empty when it is
 */
public record PluginHandle(PluginDescriptor descriptor, PluginState state, String problem) {

    static PluginHandle active(PluginDescriptor descriptor) {
        return new PluginHandle(descriptor, PluginState.ACTIVE, "");
    }

    static PluginHandle incompatible(PluginDescriptor descriptor) {
        return new PluginHandle(
                descriptor,
                PluginState.INCOMPATIBLE,
                "It is written for API level " + descriptor.apiLevel() + "; this portal has level "
                        + PluginDescriptor.CURRENT_API_LEVEL + ".");
    }

    PluginHandle failed(String reason) {
        return new PluginHandle(descriptor, PluginState.FAILED, reason);
    }

    public PluginId id() {
        return descriptor.id();
    }

    public boolean isActive() {
        return state == PluginState.ACTIVE;
    }
}
