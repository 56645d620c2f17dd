// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.move;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Decision;
import dk.stigen.spi.plugin.Contribution;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Lets contributions of the plugin go on to other activities, and takes those of others.
 *
 * <p>Files travel by themselves where what it becomes takes files, and so do those who follow it.
 *
 * <p>Called on a request's thread. {@link #arrive} and {@link #depart} run in the portal's transaction:
 * what the plugin stores stands or falls with the whole move, and an exception ends it.
 *
 * <pre>{@code
 * @Override
 * @Transactional
 * public Optional<Luggage> pack(ContributionRef ref) {
 *     return questions.find(ref.id()).filter(Question::isOpen).map(question -> new Luggage(question.title(), question.text(), question.author()));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface MoveContribution extends Contribution {

    /** Returns what would travel, with or without a transaction; empty where there is no such contribution or it stays where it is. */
    Optional<Luggage> pack(ContributionRef ref);

    /** Returns whether the plugin takes it there, with the reason where not, with or without a transaction. */
    Decision accepts(Arrival arrival);

    /** Makes a contribution of what comes, and returns its address. */
    ContributionRef arrive(Arrival arrival);

    /** Takes note that the contribution goes on elsewhere: nobody acts on it here any more. */
    void depart(ContributionRef ref, ContributionRef to);
}
