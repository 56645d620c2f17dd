// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.activity.Access;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import java.util.List;

/**
 * A plugin as the portal knows it now.
 *
 * @param problems what is wrong, for administrators; a plugin at work may have some too
 * @param access the municipality's own switch for its step
 */
public record PluginHandle(
        PluginDescriptor descriptor, PluginState state, List<PluginProblem> problems, Access access) {

    public PluginId id() {
        return descriptor.id();
    }

    public boolean isActive() {
        return state == PluginState.ACTIVE;
    }

    /** Returns whether everybody finds it on the ladder and in the menu. */
    public boolean isOffered() {
        return isActive() && access != Access.HIDDEN;
    }
}
