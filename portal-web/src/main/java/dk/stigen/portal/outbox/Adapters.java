// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.outbox;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.plugin.Contribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** The plugins by which the municipality's own systems take what the portal hands over. */
@ApplicationScoped
public class Adapters {

    @Inject
    PluginRegistry plugins;

    /** Returns the first plugin that takes things of a kind, empty where the portal writes them into a folder. */
    public Optional<PluginId> of(Class<? extends Contribution> type) {
        return plugins.handles().stream()
                .map(PluginHandle::id)
                .filter(id -> plugins.offers(id, type))
                .findFirst();
    }

    /**
     * Hands something over to the plugin and returns the receipt.
     *
     * @throws IOException if the plugin has not taken it
     */
    public <C extends Contribution> String ask(
            PluginId plugin, Class<C> type, String call, Function<C, String> handOver) throws IOException {
        return plugins.ask(plugin, type, call, handOver)
                .filter(receipt -> !receipt.isBlank())
                .orElseThrow(() -> new IOException("The plugin " + plugin + " has not taken it."));
    }
}
