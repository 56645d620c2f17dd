// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.portal.configuration.MailServer;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.outbox.Tries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads what mail servers report of mails that they took and could not deliver. Two nodes may read the same report: the second finds that all is done.
 */
@ApplicationScoped
public class ReadBounces {

    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Logger log = System.getLogger(ReadBounces.class.getName());

    @Inject
    PortalConfiguration configuration;

    @Inject
    MessageIds ids;

    @Inject
    MailRepository mails;

    private long notBefore = System.nanoTime();
    private boolean closed;

    /** Reads what has come, if there is a mailbox and it was not read a moment ago. */
    public synchronized void readAll() {
        Optional<MailServer> server = configuration.bounceServer();
        if (server.isEmpty() || System.nanoTime() - notBefore < 0) {
            return;
        }
        notBefore = System.nanoTime() + BETWEEN.toNanos();
        try {
            int read = new Mailbox(server.get()).read(this::isUnderstood);
            closed = false;
            log.log(read > 0 ? Level.INFO : Level.DEBUG, read + " reports of mail that came back were read.");
        } catch (MessagingException e) {
            log.log(
                    closed ? Level.DEBUG : Level.WARNING,
                    "The mailbox for mail that comes back cannot be read now: " + e.getMessage());
            closed = true;
        }
    }

    /** Returns whether the mail reports of one that the portal has sent. */
    boolean isUnderstood(MimeMessage mail) {
        Optional<DeliveryReport> report = report(mail);
        OptionalLong about =
                report.map(DeliveryReport::messageId).map(ids::read).orElse(OptionalLong.empty());
        if (report.isEmpty() || about.isEmpty()) {
            return false;
        }
        if (report.get().permanent()) {
            mails.cameBack(about.getAsLong(), Tries.kept(report.get().said()));
        }
        return true;
    }

    private static Optional<DeliveryReport> report(MimeMessage mail) {
        try {
            return DeliveryReport.of(mail);
        } catch (MessagingException | IOException | RuntimeException e) {
            // anybody can write to the mailbox, and write anything
            log.log(Level.DEBUG, "A mail that came back cannot be understood.", e);
            return Optional.empty();
        }
    }
}
