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
 * @param begun whether a text counts too that has words which only begin like these, as {@code cykelvej} does for {@code cykel}
 */
public record ContributionFilter(
        String words,
        Optional<PluginId> plugin,
        Optional<String> type,
        Optional<ActivityId> activity,
        Optional<InitiativeId> initiative,
        Optional<Since> since,
        boolean begun) {

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
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Returns those of an activity. */
    public static ContributionFilter of(ActivityId activity) {
        return new ContributionFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(activity),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Returns those of an initiative. */
    public static ContributionFilter of(InitiativeId initiative) {
        return new ContributionFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(initiative),
                Optional.empty(),
                false);
    }

    /** Returns those that say words which begin like these. */
    public ContributionFilter beginning() {
        return new ContributionFilter(words, plugin, type, activity, initiative, since, true);
    }

    /** Returns the question to full text search that the words make, in SQL, with the words where {@code placeholder} stands. */
    String question(String placeholder) {
        return begun
                ? "(select to_tsquery('danish', string_agg(quote_literal(word) || ':*', ' & ')) from unnest(search_words("
                        + placeholder + ")) word)"
                : "websearch_to_tsquery('danish', " + placeholder + ")";
    }
}
