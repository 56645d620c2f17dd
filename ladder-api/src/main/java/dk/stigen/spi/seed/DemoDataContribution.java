// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.seed;

import dk.stigen.spi.plugin.Contribution;
import org.apiguardian.api.API;

/**
 * Fills a portal that is tried out with believable Danish content, as a CDI bean of its own.
 *
 * <p>Called once in the life of a database, after activation, on the starting thread inside a transaction, and only where demo
 * data is switched on. An exception rolls the plugin's demo data back; it is tried again at the next start.
 *
 * <pre>{@code
 * @Override
 * public void seed() {
 *     ActivityId board = activities.enact(ExamplePlugin.ID, "Gode naboer", "Nabotavlen i Nørrevænget");
 *     ParticipantId inger = participants.enrol("example-inger", "Inger Holm");
 *     notices.add(new Notice(board, inger, new PlainText("Jeg har en stige til udlån."), clock.now()));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface DemoDataContribution extends Contribution {

    /** Writes the demo data; every person in it comes from {@code Participants.enrol}, every activity from {@code Activities.enact}. */
    void seed();
}
