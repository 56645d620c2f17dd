// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What plugins show of themselves on the ladder: each call asks those that are offered, and goes on without those that fail. */
@ApplicationScoped
public class StepViews {

    @Inject
    PluginRegistry plugins;

    /** Returns what the rung shows on the ladder, of the first plugin there that answers; empty where none does. */
    public Optional<StepRung> rung(LadderStep step) {
        return offered()
                .filter(plugin -> plugin.descriptor().step() == step)
                .flatMap(plugin -> plugins
                        .ask(plugin.id(), ViewContribution.class, "rung", ViewContribution::rung)
                        .map(view -> new StepRung(plugin.id(), plugin.access(), view))
                        .stream())
                .findFirst();
    }

    /** Returns what is worth seeing now across the rungs, one of each plugin in turn. */
    public List<StepHighlight> highlights(int most) {
        List<List<StepHighlight>> byPlugin =
                offered().map(plugin -> highlights(plugin, most)).toList();
        List<StepHighlight> chosen = new ArrayList<>();
        for (int turn = 0; turn < most; turn++) {
            for (List<StepHighlight> ofPlugin : byPlugin) {
                if (turn < ofPlugin.size() && chosen.size() < most) {
                    chosen.add(ofPlugin.get(turn));
                }
            }
        }
        return List.copyOf(chosen);
    }

    private List<StepHighlight> highlights(PluginHandle plugin, int most) {
        return plugins
                .ask(plugin.id(), ViewContribution.class, "highlights", view -> view.highlights(most))
                .orElse(List.of())
                .stream()
                .map(highlight -> new StepHighlight(plugin.descriptor().step(), plugin.id(), highlight))
                .toList();
    }

    private Stream<PluginHandle> offered() {
        return plugins.handles().stream().filter(PluginHandle::isOffered);
    }
}
