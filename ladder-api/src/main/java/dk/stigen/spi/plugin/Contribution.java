// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import dk.stigen.api.plugin.PluginId;
import org.apiguardian.api.API;

/**
 * Something that a plugin adds to the portal beside being one: a CDI bean of its own, found by its type.
 *
 * <p>The portal asks for it once per start, on a thread of its own, outside a transaction, and then calls it through its guard: a call
 * that fails or takes too long costs the plugin its place on that page and nothing else.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Contribution {

    /** Returns the plugin that this belongs to. */
    PluginId plugin();
}
