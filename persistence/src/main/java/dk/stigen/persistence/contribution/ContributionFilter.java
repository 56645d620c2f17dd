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
 * @param since how long ago they were made at the most
 */
public record ContributionFilter(
        String words,
        Optional<PluginId> plugin,
        Optional<String> type,
        Optional<ActivityId> activity,
        Optional<InitiativeId> initiative,
        Optional<Since> since) {

    /** How far back. */
    public enum Since {
        WEEK(7),
        MONTH(30),
        YEAR(365);

        private final int days;

        Since(int days) {
            this.days = days;
        }

        /** Returns how many days. */
        public int days() {
            return days;
        }
    }

    /** All of them. */
    public static final ContributionFilter ALL = saying("");

    /** Returns those that say these words. */
    public static ContributionFilter saying(String words) {
        return new ContributionFilter(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns those of an activity. */
    public static ContributionFilter of(ActivityId activity) {
        return new ContributionFilter(
                "", Optional.empty(), Optional.empty(), Optional.of(activity), Optional.empty(), Optional.empty());
    }

    /** Returns those of an initiative. */
    public static ContributionFilter of(InitiativeId initiative) {
        return new ContributionFilter(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(initiative), Optional.empty());
    }
}
