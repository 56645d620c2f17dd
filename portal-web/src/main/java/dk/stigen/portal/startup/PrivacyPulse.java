// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.privacy.erasure.AfterRestore;
import dk.stigen.portal.privacy.erasure.EraseParticipant;
import dk.stigen.portal.privacy.export.MakeExport;
import dk.stigen.portal.privacy.retention.RetentionNight;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Does what people have asked for about their data: a thread of its own, so that a large file keeps nothing else waiting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PrivacyPulse extends Pulse {

    @Inject
    MakeExport exports;

    @Inject
    EraseParticipant erasures;

    @Inject
    AfterRestore sessions;

    @Inject
    RetentionNight night;

    @Override
    void work() {
        sessions.endSessions();
        night.look();
        while (erasures.eraseNext() || exports.makeNext()) {
            // there may be more
        }
    }

    @Override
    String trouble() {
        return "What people have asked for about their data could not be done; it is in a moment.";
    }
}
