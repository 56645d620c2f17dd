// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.journal.JournalRecord;
import java.io.IOException;

/** Where records are filed: a plugin's journal, or a folder. */
interface JournalSystem {

    /**
     * Files the record, or finds that it has been filed before, and returns the receipt.
     *
     * @throws IOException if it cannot be filed now
     */
    String file(JournalRecord record) throws IOException;
}
