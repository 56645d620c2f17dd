// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The rungs on which activities can be set up: those whose plugin is at work. */
@ApplicationScoped
public class OfficeRungs {

    @Inject
    PluginRegistry plugins;

    /** A rung and the plugin that stands on it. */
    public record Rung(PluginId plugin, int number, String name) {}

    /** Returns the rungs, the lowest first. */
    public List<Rung> all() {
        return plugins.handles().stream()
                .filter(PluginHandle::isActive)
                .map(handle -> new Rung(
                        handle.id(),
                        handle.descriptor().step().number(),
                        handle.descriptor().name()))
                .toList();
    }

    /** Returns the path of the plugin's page for the activity, empty where it has none. */
    public String pageOf(PluginId plugin, long activity) {
        return plugins.ask(plugin, ViewContribution.class, "pages", ViewContribution::pages).orElse(List.of()).stream()
                .filter(page -> page.kind() == PluginPage.Kind.ACTIVITY)
                .findFirst()
                .map(page -> page.path() + "/" + activity)
                .orElse("");
    }
}
