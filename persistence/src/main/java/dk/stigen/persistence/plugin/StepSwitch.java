// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.plugin;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the municipality has decided about a step.
 *
 * @param plugin whose step it is
 * @param access who may come in
 * @param position the order among the plugins of the same rung, the lowest first
 * @param version grows with each decision, 0 before the first
 * @param changedBy who decided last
 * @param changedAt when
 */
public record StepSwitch(
        PluginId plugin,
        Access access,
        int position,
        long version,
        Optional<ParticipantId> changedBy,
        Optional<Instant> changedAt) {

    /** Returns what holds before anybody has decided: the step is open. */
    public static StepSwitch undecided(PluginId plugin) {
        return new StepSwitch(plugin, Access.ENABLED, 0, 0, Optional.empty(), Optional.empty());
    }
}
