// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.letter;

import dk.stigen.api.letter.Letter;
import dk.stigen.spi.plugin.Contribution;
import org.apiguardian.api.API;

/**
 * Posts letters to citizens who have no login and no mail address, by a printing service (fjernprint) or as Digital Post, as a CDI bean beside a
 * plugin's {@code LadderPlugin}.
 *
 * <p>Without such a plugin the portal writes into a folder. The portal keeps what waits, tries it again for two days, and shows administrators what
 * could not be handed over; nobody who answers a citizen waits for it.
 *
 * <pre>{@code
 * @Override
 * public String send(Letter letter) {
 *     return post.find(letter.externalId()).orElseGet(() -> post.order(letter)).number();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface LetterContribution extends Contribution {

    /**
     * Hands the letter over to whoever posts it and returns the receipt, such as the number of the order, not blank, of which the portal keeps 500
     * characters.
     *
     * <p>Given a letter whose {@link Letter#externalId} it has handed over before, it hands over nothing and returns the receipt of then: the portal
     * may have been stopped before it could note the first. A letter without an address has to be looked up or printed by somebody. Called outside a
     * transaction; an exception has it tried again later.
     */
    String send(Letter letter);
}
