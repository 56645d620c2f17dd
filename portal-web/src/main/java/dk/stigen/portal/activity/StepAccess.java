// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.activity.Access;
import dk.stigen.api.plugin.PluginId;
import jakarta.enterprise.context.ApplicationScoped;

/** The municipality's own switch for each rung, which weighs as much as that of an activity. */
@ApplicationScoped
public class StepAccess {

    /** Returns whether people may come in at the plugin's rung at all. */
    public Access of(PluginId plugin) {
        return Access.ENABLED;
    }
}
