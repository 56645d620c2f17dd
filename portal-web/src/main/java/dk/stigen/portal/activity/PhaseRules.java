// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.plugin.PluginId;

/** Tells whether people rely on what is chosen for a phase itself. */
public interface PhaseRules {

    /** Returns whether people have acted in the activity, and the phase has a rule of its own that is fixed from then on. */
    boolean areFixed(PluginId plugin, ActivityId activity, PhaseId phase);
}
