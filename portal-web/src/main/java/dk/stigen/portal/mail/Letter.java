// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.persistence.mail.OutgoingMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** A mail of the outbox as it goes over the wire. Its Message-ID is that of the row, so that one that comes twice is known to be one. */
final class Letter extends MimeMessage {

    private final String id;

    private Letter(String id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    /**
     * Returns the mail.
     *
     * @param messageId that of the row of the outbox
     * @throws AddressRefusedException if the address is none
     */
    static MimeMessage of(OutgoingMail mail, String fromName, String from, String messageId, Instant now)
            throws MessagingException {
        Letter letter = new Letter(messageId);
        letter.setFrom(named(fromName, from));
        letter.setRecipient(Message.RecipientType.TO, address(mail.address()));
        letter.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        letter.setSentDate(Date.from(now));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
        letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        MimeMultipart either = new MimeMultipart("alternative");
        either.addBodyPart(part(mail.plain(), "plain"));
        either.addBodyPart(part(mail.html(), "html"));
        letter.setContent(either);
        letter.saveChanges();
        return letter;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    private static InternetAddress named(String name, String address) throws MessagingException {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("The sender's name could not be written.", e);
        }
    }

    private static InternetAddress address(String address) throws MessagingException {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            if (!address.equals(parsed.getAddress())) {
                throw new AddressException("It holds more than an address");
            }
            return parsed;
        } catch (AddressException e) {
            throw new AddressRefusedException("This is no address: " + e.getMessage(), e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
