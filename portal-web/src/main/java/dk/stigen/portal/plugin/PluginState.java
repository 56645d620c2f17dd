// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import java.util.Locale;

/** Whether a plugin is offered, and why not. */
public enum PluginState {
    ACTIVE,
    /** Switched off by the IT department; its data stay. */
    DISABLED,
    /** Written for a level of the API that this portal does not have. */
    INCOMPATIBLE,
    /** Its start failed, or its calls fail or hang for now. */
    FAILED;

    /** Returns the name in lower case, as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
