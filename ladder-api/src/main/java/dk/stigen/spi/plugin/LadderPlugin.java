// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import dk.stigen.api.plugin.PluginId;
import org.apiguardian.api.API;

/**
 * One rung's software: the only type that a plugin must implement.
 *
 * <p>A plugin is an {@code @ApplicationScoped} CDI bean in a JAR that carries {@code META-INF/ladder-plugin.properties}. The
 * portal finds it at start, checks its descriptor, migrates its tables and then activates it.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class CrowdsourcingPlugin implements LadderPlugin {
 *     @Override
 *     public PluginId id() {
 *         return new PluginId("crowdsourcing");
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface LadderPlugin {

    /**
     * Returns the plugin's id, the same as in its descriptor file.
     *
     * <p>Called by the portal at start, on a thread of its own, outside a transaction.
     */
    PluginId id();

    /**
     * Tells the plugin that its migrations have run and that it is about to be offered to users.
     *
     * <p>Called once per start of the portal and whenever an administrator enables the plugin, on a thread of its own, outside a
     * transaction; on several nodes once on each. It must be idempotent. An exception marks the plugin as failed and keeps its pages away; the portal goes on.
     */
    default void activated(Activation activation) {}

    /**
     * Tells the plugin that it is no longer offered, so that it can let go of what it holds.
     *
     * <p>Called when the portal stops or an administrator disables the plugin, on any thread, outside a transaction. What it throws is
     * logged and changes nothing.
     */
    default void deactivated() {}
}
