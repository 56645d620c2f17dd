// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.attachment.CheckHeldFiles;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has files looked at that the virus scanner was away for: a thread of its own, so that a slow scanner keeps nothing else waiting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FilePulse extends Pulse {

    @Inject
    CheckHeldFiles held;

    @Override
    void work() {
        while (held.isPossible() && held.checkNext()) {
            // there may be more
        }
    }

    @Override
    String trouble() {
        return "The virus scanner could not be shown a file that is held; it is in a moment.";
    }
}
