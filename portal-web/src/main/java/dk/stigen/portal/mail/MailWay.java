// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A way out for mail, such as a mail server. */
interface MailWay {

    /** Returns a round of mail, for which the way is open until it is closed. */
    Round open() throws MessagingException;

    /** Mails that go out one after another. */
    interface Round extends AutoCloseable {

        /**
         * Hands the mail over; when this returns, somebody else answers for it.
         *
         * @throws AddressRefusedException if there is nobody at the address
         * @throws MessagingException if it could not be handed over now
         */
        void send(MimeMessage mail) throws MessagingException;

        @Override
        void close() throws MessagingException;
    }
}
