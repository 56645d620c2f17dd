// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Sends what waits in the outbox, mail by mail; while the way is closed it waits, and no mail counts that as a try. */
@ApplicationScoped
public class SendMail {

    private static final Duration WHILE_CLOSED = Duration.ofSeconds(30);
    private static final Logger log = System.getLogger(SendMail.class.getName());

    @Inject
    PortalConfiguration configuration;

    @Inject
    NextMail next;

    private long notBefore = System.nanoTime();
    private boolean closed;

    /** Sends all that is due now, unless the mail server was away a moment ago. */
    public synchronized void sendAll() {
        if (System.nanoTime() - notBefore < 0 || !next.isDue()) {
            return;
        }
        try (MailWay.Round round = way().open()) {
            if (closed) {
                log.log(Level.INFO, "Mail goes out again.");
                closed = false;
            }
            while (next.send(round)) {
                // there may be more
            }
        } catch (MessagingException e) {
            notBefore = System.nanoTime() + WHILE_CLOSED.toNanos();
            log.log(closed ? Level.DEBUG : Level.WARNING, "Mail does not go out now; it waits: " + e.getMessage());
            closed = true;
        }
    }

    private MailWay way() {
        return configuration
                .mailFolder()
                .<MailWay>map(FolderWay::new)
                .orElseGet(() -> new SmtpWay(configuration.smtpServer()));
    }
}
