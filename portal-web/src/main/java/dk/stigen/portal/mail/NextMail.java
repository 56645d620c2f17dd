// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.persistence.mail.OutgoingMail;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.outbox.Tries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Sends one mail, in a transaction of its own: whatever happens to the next, this one is sent or waits. */
@ApplicationScoped
public class NextMail {

    @Inject
    MailRepository mails;

    @Inject
    PortalConfiguration configuration;

    @Inject
    MessageIds ids;

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
                    mail, configuration.municipality(), configuration.mailFrom(), ids.of(mail.id()), clock.now()));
            mails.sent(mail.id());
            return true;
        } catch (AddressRefusedException e) {
            mails.giveUp(mail.id(), Tries.kept(e));
            mails.refused(mail.id());
            return true;
        } catch (MessagingException e) {
            Tries.pauseAfter(mail.attempts() + 1)
                    .ifPresentOrElse(
                            pause -> mails.tryAgain(mail.id(), pause, Tries.kept(e)),
                            () -> mails.giveUp(mail.id(), Tries.kept(e)));
            // the connection may be broken: the next round opens another
            return false;
        }
    }
}
