// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.mail.ReadBounces;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Reads mail that comes back: a thread of its own, so that a slow mailbox keeps nothing else waiting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class BouncePulse extends Pulse {

    @Inject
    ReadBounces bounces;

    @Override
    void work() {
        bounces.readAll();
    }

    @Override
    String trouble() {
        return "Mail that came back could not be dealt with; it is tried again in a moment.";
    }
}
