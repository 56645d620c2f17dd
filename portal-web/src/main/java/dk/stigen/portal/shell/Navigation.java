// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.view.PluginPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The main menu: only what is there. It asks no plugin, so that it can stand on every page, error pages too. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    PluginRegistry plugins;

    @Inject
    Page page;

    /** Returns the plugins at work, each as an entry of the menu. */
    public List<Entry> getSteps() {
        List<PluginHandle> offered =
                plugins.handles().stream().filter(PluginHandle::isOffered).toList();
        Map<LadderStep, Long> onStep = offered.stream()
                .collect(Collectors.groupingBy(handle -> handle.descriptor().step(), Collectors.counting()));
        return offered.stream()
                .flatMap(handle -> plugins
                        .entryPage(handle.id())
                        .map(entry -> new Entry(
                                label(
                                        handle,
                                        entry,
                                        onStep.getOrDefault(handle.descriptor().step(), 1L) > 1),
                                entry.path(),
                                "/ladder/" + handle.id() + "/"))
                        .stream())
                .toList();
    }

    /** Where several stand on one rung, each goes by its own name. */
    private String label(PluginHandle plugin, PluginPage entry, boolean shared) {
        return shared
                ? plugins.text(plugin.id(), entry.title(), page.getLocale())
                : Texts.PORTAL.in(
                        page.getLocale(), "rung." + plugin.descriptor().step().number() + ".menu");
    }

    /**
     * A plugin in the menu.
     *
     * @param label what the menu calls it
     * @param path where the entry leads
     * @param area what the paths of all its pages begin with
     */
    public record Entry(String label, String path, String area) {}
}
