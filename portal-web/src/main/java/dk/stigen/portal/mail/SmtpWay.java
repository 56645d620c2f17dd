// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.portal.configuration.MailServer;
import dk.stigen.portal.configuration.MailServer.Security;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Hands mail to a mail server, several by one connection. */
final class SmtpWay implements MailWay {

    private final MailServer server;

    SmtpWay(MailServer server) {
        this.server = server;
    }

    @Override
    public Round open() throws MessagingException {
        Transport transport = Session.getInstance(properties()).getTransport();
        transport.connect(
                server.host(),
                server.port(),
                server.user().orElse(null),
                server.user().isPresent() ? server.password() : null);
        return new SmtpRound(transport);
    }

    private Properties properties() {
        String protocol = server.security() == Security.TLS ? "smtps" : "smtp";
        Properties properties = WireProperties.of(protocol, server);
        properties.put("mail.transport.protocol", protocol);
        properties.put(
                "mail." + protocol + ".auth", String.valueOf(server.user().isPresent()));
        return properties;
    }

    private record SmtpRound(Transport transport) implements Round {

        @Override
        public void send(MimeMessage mail) throws MessagingException {
            Address[] to = mail.getAllRecipients();
            try {
                transport.sendMessage(mail, to);
            } catch (SendFailedException e) {
                Address[] refused = e.getInvalidAddresses();
                if (refused != null && refused.length > 0) {
                    throw new AddressRefusedException(said(e), e);
                }
                throw new MessagingException(said(e), e);
            }
        }

        /** The server's own words hang on the exception. */
        private static String said(SendFailedException e) {
            Exception next = e.getNextException();
            return String.valueOf((next == null ? e : next).getMessage()).strip();
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }
}
