// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.mail.SendMail;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Sends the mail that waits: a thread of its own, so that a slow mail server keeps nothing else waiting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MailPulse extends Pulse {

    @Inject
    SendMail mail;

    @Override
    void work() {
        mail.sendAll();
    }

    @Override
    String trouble() {
        return "Mail could not be sent; it is tried again in a moment.";
    }
}
