// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.activity.Access;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.view.RungView;

/** What a rung shows, together with the plugin whose bundle holds its texts, and whether one can only read there. */
public record StepRung(PluginId plugin, Access access, RungView view) {}
