// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.contribution;

import dk.stigen.api.contribution.Projection;
import dk.stigen.spi.plugin.Contribution;
import java.util.Collection;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Describes what people make in the plugin.
 *
 * <p>Called on any thread, with or without a transaction.
 *
 * <p>Whatever is made, changed or taken away is told to {@link dk.stigen.api.contribution.Contributions} in the same transaction.
 *
 * <pre>{@code
 * @Override
 * public List<ContributionType> types() {
 *     return List.of(new ContributionType("proposal", MessageKey.of("crowdsourcing.proposal"), Set.of(PANELS, DIALOGUE), Set.of()));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface ContributionTypes extends Contribution {

    /** Returns the kinds of contributions, without a statement. */
    List<ContributionType> types();

    /**
     * Returns the contributions of these numbers, by one statement; unknown ones are left out.
     *
     * @param type the key of one of the types
     * @param ids at most 200 of the plugin's own numbers
     */
    List<Projection> projections(String type, Collection<Long> ids);

    /**
     * Returns the contributions that follow a number, in the order of their numbers, by one range of an index.
     *
     * <p>The portal makes its index of contributions anew from it, in the background and within a transaction: after the plugin was
     * installed or upgraded, and when the plugin asks for it. An answer shorter than {@code most} is the last.
     *
     * @param type the key of one of the types
     * @param after the number before the first, 0 for the beginning
     * @param most how many at the most, 1 to 1000
     */
    List<Projection> projectionsAfter(String type, long after, int most);

    /**
     * Puts the cut in the place of the part wherever the contribution's texts say it, and tells {@link
     * dk.stigen.api.contribution.Contributions}: a moderator has decided so, and the portal keeps the text as it was for a year. Called within a transaction.
     *
     * <p>Where the author's appeal is granted it is called the other way round: the part is a whole text as the cut has left it, and the cut is that text as
     * it was. Texts as the {@link Projection} names them are asked for, each by a call.
     *
     * @param type the key of one of the types
     * @param id the plugin's own number
     * @param part what must go, not blank, exactly as it stands there
     * @param cut what stands there instead: a sign that something is gone, or the text as it was
     * @return whether something was cut; false where the part does not stand there, or the plugin does not cut
     */
    default boolean mask(String type, long id, String part, String cut) {
        return false;
    }
}
