// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.step;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.plugin.PluginStepRepository;
import dk.stigen.persistence.plugin.StepSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The municipality's decisions, kept in memory so that no page asks the database for them.
 *
 * <p>They are read again every second, whatever the number of requests, so that all nodes agree soon after a decision; the node that
 * took it knows at once. While the database is away, what was last known holds.
 */
@ApplicationScoped
public class StepSwitches {

    @Inject
    PluginStepRepository steps;

    @Inject
    DecideStep decide;

    private volatile Map<PluginId, StepSwitch> known = Map.of();

    /** Reads all decisions, by one statement. */
    public void refresh() {
        known = steps.all().stream().collect(Collectors.toUnmodifiableMap(StepSwitch::plugin, Function.identity()));
    }

    /** Returns what holds for the plugin's step; a step that nobody has decided about is enabled. */
    public StepSwitch of(PluginId plugin) {
        StepSwitch decided = known.get(plugin);
        return decided == null ? StepSwitch.undecided(plugin) : decided;
    }

    /**
     * Decides about a step.
     *
     * @param seen the version that the administrator decided upon
     * @return whether it holds now; false where somebody else decided meanwhile
     */
    public boolean change(PluginId plugin, Access access, int position, ParticipantId by, long seen) {
        boolean changed = decide.decide(plugin, access, position, by, seen);
        refresh();
        return changed;
    }
}
