// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.portal.configuration.MailServer;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A mailbox that is read by IMAP: what was understood is deleted, all else stays there as read, for people to look at. */
final class Mailbox {

    /** More wait for the next time. */
    static final int MOST = 500;

    /** A report holds no more than the head of a mail; whatever is larger is none, or holds what nobody should send. */
    static final int MOST_BYTES = 1 << 20;

    private final MailServer server;

    Mailbox(MailServer server) {
        this.server = server;
    }

    /**
     * Shows what has come since the last time, one after another, and returns how many of them were understood.
     *
     * @param isUnderstood does with a mail what there is to do, and says whether it could make anything of it; what it throws ends the round,
     *     and the mail is shown again
     * @throws MessagingException if the mailbox cannot be read now
     */
    int read(Predicate<MimeMessage> isUnderstood) throws MessagingException {
        Session session = Session.getInstance(WireProperties.of(protocol(), server));
        try (Store store = session.getStore(protocol())) {
            store.connect(server.host(), server.port(), server.user().orElse(null), server.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int understood = 0;
                for (Message message : unread(inbox)) {
                    understood += read(message, inbox, isUnderstood) ? 1 : 0;
                }
                return understood;
            }
        }
    }

    private String protocol() {
        return server.security() == MailServer.Security.TLS ? "imaps" : "imap";
    }

    private static List<Message> unread(Folder inbox) throws MessagingException {
        Message[] found = inbox.search(new AndTerm(
                new FlagTerm(new Flags(Flags.Flag.SEEN), false), new FlagTerm(new Flags(Flags.Flag.DELETED), false)));
        return Arrays.stream(found).limit(MOST).toList();
    }

    private static boolean read(Message message, Folder inbox, Predicate<MimeMessage> isUnderstood)
            throws MessagingException {
        try {
            boolean understood = message.getSize() <= MOST_BYTES
                    && message instanceof MimeMessage mail
                    && isUnderstood.test(new MimeMessage(mail));
            message.setFlag(understood ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
            return understood;
        } catch (MessageRemovedException e) {
            // another node was quicker
            return false;
        } catch (MessagingException e) {
            if (!inbox.isOpen()) {
                throw e;
            }
            // one that cannot be fetched must not keep those behind it waiting for ever
            message.setFlag(Flags.Flag.SEEN, true);
            return false;
        }
    }
}
