// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.plugin.PluginId;
import java.util.Optional;

/**
 * Which contributions are looked for.
 *
 * @param words what they say, as people type it into a search box; blank for whatever they say
 * @param plugin whose they are
 * @param type the key of their type
 * @param activity where they were made
 * @param initiative the initiative of that activity
 */
public record ContributionFilter(
        String words,
        Optional<PluginId> plugin,
        Optional<String> type,
        Optional<ActivityId> activity,
        Optional<InitiativeId> initiative) {

    /** All of them. */
    public static final ContributionFilter ALL =
            new ContributionFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns those of an initiative. */
    public static ContributionFilter of(InitiativeId initiative) {
        return new ContributionFilter(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(initiative));
    }
}
