// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.journal.FileRecords;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Files what waits for the journal: a thread of its own, so that a slow journal keeps nothing else waiting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class JournalPulse extends Pulse {

    @Inject
    FileRecords records;

    @Override
    void work() {
        records.all();
    }

    @Override
    String trouble() {
        return "Something could not be filed in the journal; it is tried again in a moment.";
    }
}
