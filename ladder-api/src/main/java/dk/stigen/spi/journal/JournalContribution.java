// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.journal;

import dk.stigen.api.journal.JournalRecord;
import dk.stigen.spi.plugin.Contribution;
import org.apiguardian.api.API;

/**
 * Files what the municipality has to keep in its journal (ESDH), as a CDI bean beside a plugin's {@code LadderPlugin}.
 *
 * <p>Without such a plugin the portal writes into a folder. The portal keeps what waits, tries it again for two days, and shows administrators what
 * could not be filed; nobody who answers a citizen waits for it.
 *
 * <pre>{@code
 * @Override
 * public String file(JournalRecord record) {
 *     return journal.find(record.externalId()).orElseGet(() -> journal.create(record)).number();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface JournalContribution extends Contribution {

    /**
     * Files the record and returns the receipt, such as the journal's number, not blank, of which the portal keeps 500 characters.
     *
     * <p>Given a record whose {@link JournalRecord#externalId} it has filed before, it files nothing and returns the receipt of then: the portal may have
     * been stopped before it could note the first. Called outside a transaction; an exception has it tried again later.
     */
    String file(JournalRecord record);
}
