// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes mail into a folder, where nobody needs a mail server: a file for each, which another try writes again. */
final class FolderWay implements MailWay {

    private final Path folder;

    FolderWay(Path folder) {
        this.folder = folder;
    }

    @Override
    public Round open() {
        return new FolderRound(folder);
    }

    private record FolderRound(Path folder) implements Round {

        @Override
        public void send(MimeMessage mail) throws MessagingException {
            String name = mail.getMessageID().replaceAll("[^A-Za-z0-9.-]", "") + ".eml";
            try {
                Files.createDirectories(folder);
                Path half = folder.resolve("." + name);
                try (OutputStream out = Files.newOutputStream(half)) {
                    mail.writeTo(out);
                }
                Files.move(
                        half,
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new MessagingException("The mail could not be written to " + folder + ".", e);
            }
        }

        @Override
        public void close() {
            // each file is whole
        }
    }
}
