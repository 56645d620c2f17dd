// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

/** Whether a plugin's rung is offered, and why not. */
public enum PluginState {
    ACTIVE,
    /** Written for a level of the API that this portal does not have. */
    INCOMPATIBLE,
    /** Its migrations, its activation or repeated calls failed. */
    FAILED
}
