// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.view.Highlight;

/** A highlight together with the rung and plugin it comes from. */
public record StepHighlight(LadderStep step, PluginId plugin, Highlight highlight) {}
