// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.support;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The support for a plugin's contributions; the portal provides it as a CDI bean to inject.
 *
 * <p>Pages show it by the tag {@code l:supports}, with which people give and withdraw it too. What it means for the contribution, the plugin says
 * in its {@link dk.stigen.spi.support.SupportContribution}, where it means anything.
 *
 * <pre>{@code
 * @Inject Supports supports;
 *
 * Map<ContributionRef, Integer> counts = supports.counts(needs.stream().map(Need::ref).toList());
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Supports {

    /**
     * Returns how many support each contribution, by one statement however many they are. Neither who asks is looked at nor whether the count is
     * kept back for now: ask for what the reader sees, and show what he may know.
     *
     * <p>Called on any thread, inside or outside a transaction.
     *
     * @param contributions those asked for; one that nobody supports is left out of the answer
     */
    Map<ContributionRef, Integer> counts(Collection<ContributionRef> contributions);

    /** Returns whether anything in the activity was ever supported. One statement, on any thread, inside or outside a transaction. */
    boolean anyIn(ActivityId activity);

    /**
     * Returns what the person supports and the current reader may see, the newest first, by one statement: for {@code standings}.
     *
     * @param plugin the asking plugin's own id
     * @param type the key of one of its types
     * @param before what was supported from this moment on is left out
     * @param most how many at the most, 1 or more
     */
    List<Supported> by(ParticipantId person, PluginId plugin, String type, Instant before, int most);

    /**
     * Counts the support that was given in a period and still stands, by one statement: of what everybody may see, and in one activity of what the
     * current reader may see there; for statistics.
     *
     * @param plugin the asking plugin's own id
     * @param type the key of one of its types
     * @param activity the activity, or empty for all of the plugin's
     * @param from the first moment
     * @param until the moment after the last
     */
    Given given(PluginId plugin, String type, Optional<ActivityId> activity, Instant from, Instant until);

    /**
     * Adds these people's support without asking whether they may, as demo data do; whoever supports it already is not counted again. The plugin is
     * told as of any other.
     *
     * <p>Called within a transaction, after the contribution was put into the index.
     *
     * @param people any number of participants
     * @throws IllegalArgumentException if the contribution is of no type that can be supported
     */
    void add(ContributionRef about, Collection<ParticipantId> people);

    /**
     * Stores support that was given elsewhere, with its time, by two statements and without telling the plugin: for what a plugin has kept itself
     * before. What is there already stays as it is, and whoever is no participant any more is left out; {@link #counts} tells what that comes to.
     *
     * <p>Called within a transaction.
     *
     * @param given any number, of any of the plugin's contributions
     */
    void store(Collection<Support> given);
}
