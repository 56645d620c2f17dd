// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.persistence.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail in a folder. */
class FolderWayTest {

    @Test
    void aMailThatIsSentTwiceIsOneFile(@TempDir Path folder) throws Exception {
        try (MailWay.Round round = new FolderWay(folder.resolve("mail")).open()) {
            round.send(letter());
            round.send(letter());
        }
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            MimeMessage read =
                    new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(found.get(0)));
            assertThat(read.getSubject()).isEqualTo("Et nyt forslag");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToSaysSo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (MailWay.Round round = new FolderWay(file).open()) {
            assertThatThrownBy(() -> round.send(letter())).isInstanceOf(MessagingException.class);
        }
    }

    private static MimeMessage letter() throws MessagingException {
        return Letter.of(
                new OutgoingMail(3, "a@fjordby.example", "Et nyt forslag", "a", "<p>a</p>", "https://x/mail/stop", 0),
                "Fjordby",
                "stigen@fjordby.example",
                "<mail.3.0a@fjordby.example>",
                Instant.EPOCH);
    }
}
