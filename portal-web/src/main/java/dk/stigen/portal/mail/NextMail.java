// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.persistence.mail.OutgoingMail;
import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sends one mail, in a transaction of its own: whatever happens to the next, this one is sent or waits. */
@ApplicationScoped
public class NextMail {

    /** After how long a mail is tried again; after the last of these it is given up, some two days after the first. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final int LONGEST_FAULT = 500;

    @Inject
    MailRepository mails;

    @Inject
    PortalConfiguration configuration;

    @Inject
    PortalClock clock;

    /** Returns whether some mail waits for being sent. */
    @Transactional
    boolean isDue() {
        return mails.holdNext().isPresent();
    }

    /** Sends the next, and returns whether there was one and others may follow it. */
    @Transactional
    boolean send(MailWay.Round round) {
        Optional<OutgoingMail> next = mails.holdNext();
        return next.isPresent() && send(next.get(), round);
    }

    private boolean send(OutgoingMail mail, MailWay.Round round) {
        try {
            round.send(Letter.of(
                    mail,
                    configuration.municipality(),
                    configuration.mailFrom(),
                    Optional.ofNullable(URI.create(configuration.publicUrl()).getHost())
                            .orElse("localhost"),
                    clock.now()));
            mails.sent(mail.id());
            return true;
        } catch (AddressRefusedException e) {
            mails.giveUp(mail.id(), said(e));
            mails.refused(mail.id());
            return true;
        } catch (MessagingException e) {
            if (mail.attempts() < PAUSES.size()) {
                mails.tryAgain(mail.id(), PAUSES.get(mail.attempts()), said(e));
            } else {
                mails.giveUp(mail.id(), said(e));
            }
            // the connection may be broken: the next round opens another
            return false;
        }
    }

    private static String said(MessagingException e) {
        String said = String.valueOf(e.getMessage()).replaceAll("\\p{Cc}+", " ").strip();
        return said.length() <= LONGEST_FAULT ? said : said.substring(0, LONGEST_FAULT);
    }
}
