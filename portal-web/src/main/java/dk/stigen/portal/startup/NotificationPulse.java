// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.notification.TellHappenings;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Tells what has happened, and makes the mails that are due. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class NotificationPulse extends Pulse {

    @Inject
    TellHappenings happenings;

    @Override
    void work() {
        while (happenings.tellNext() || happenings.mailNext()) {
            // there may be more
        }
    }

    @Override
    String trouble() {
        return "What has happened could not be told; it is in a moment.";
    }
}
