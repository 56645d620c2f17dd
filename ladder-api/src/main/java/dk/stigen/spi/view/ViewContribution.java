// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Actor;
import dk.stigen.spi.plugin.Contribution;
import java.time.Instant;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What a plugin shows of itself outside its own pages, as a CDI bean beside its {@code LadderPlugin}.
 *
 * <p>Called by the portal on a request's thread, outside a transaction. An exception costs the plugin its place on that page
 * and nothing else.
 *
 * <pre>{@code
 * @Override
 * public RungView rung() {
 *     long open = figures.openProposals();
 *     return new RungView(PROPOSALS.path(), MessageKey.of("crowdsourcing.invitation"),
 *             Long.toString(open), MessageKey.of("crowdsourcing.now", open));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface ViewContribution extends Contribution {

    /** Returns the pages that the plugin brings, without a statement; one of them is the entry. */
    List<PluginPage> pages();

    /** Returns what the plugin's rung says on the ladder: one line on what one can do, one figure on what goes on. */
    RungView rung();

    /**
     * Returns what is worth seeing on this rung now, the best first.
     *
     * @param most how many at the most, 1 to 20
     */
    List<Highlight> highlights(int most);

    /**
     * Returns what waits for the actor in this plugin, the most urgent first, at most ten; asked on the page where somebody works.
     *
     * @param actor somebody who has logged in
     */
    default List<DashboardCard> waiting(Actor actor) {
        return List.of();
    }

    /**
     * Returns where that stands which a person has made or joined, the newest first, by a constant number of statements; asked on the person's own page.
     *
     * @param person whose page it is; what the plugin keeps from others and this person may see is among it,
     *     and what is hidden from this person too, as in a hidden activity, is not
     * @param part which of the two
     * @param before only what is older
     * @param most how many at the most, 1 to 50
     */
    default List<Standing> standings(ParticipantId person, Standing.Part part, Instant before, int most) {
        return List.of();
    }
}
