// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The main menu: only what is there. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    PluginRegistry plugins;

    @Inject
    EntryPaths paths;

    /** Returns the rungs that have a plugin at work, each as an entry of the menu. */
    public List<Entry> getSteps() {
        return plugins.handles().stream()
                .filter(PluginHandle::isActive)
                .map(handle ->
                        new Entry(handle.descriptor().step(), paths.of(handle.id()), EntryPaths.area(handle.id())))
                .toList();
    }

    /**
     * A rung in the menu.
     *
     * @param path where the entry leads
     * @param area what the paths of all its pages begin with
     */
    public record Entry(LadderStep step, String path, String area) {

        /** Returns the key of what the menu calls it. */
        public String key() {
            return "rung." + step.number() + ".menu";
        }
    }
}
