// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.stigen.persistence.mail.OutgoingMail;
import dk.stigen.portal.configuration.MailServer;
import dk.stigen.portal.configuration.MailServer.Security;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail as a real mail server gets it, and what one that does not take it says. */
class SmtpWayTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void handsOverWhatTheReaderNeeds() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (MailWay.Round round = way(server.getSmtp().getPort()).open()) {
            round.send(letter("freja@fjordby.example"));
            round.send(letter("jonas@fjordby.example"));
            assertThat(server.getReceivedMessages()).hasSize(2);
            assertHolds(server.getReceivedMessages()[0]);
        } finally {
            server.stop();
        }
    }

    private static void assertHolds(MimeMessage got) throws Exception {
        assertThat(got.getSubject()).isEqualTo("Lys på stien: Kommunen har svaret. 🌲");
        assertThat(got.getFrom()[0]).hasToString("Fjordby Kommune <stigen@fjordby.example>");
        assertThat(got.getMessageID()).isEqualTo("<mail.17.0a@stigen.fjordby.example>");
        assertThat(got.getHeader("List-Unsubscribe"))
                .containsExactly("<https://stigen.fjordby.example/mail/stop?token=abc>");
        assertThat(got.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) got.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Æblegrød");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(GreenMailUtil.getWholeMessage(got)).doesNotContain("Bcc:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b\r\nBcc: all@fjordby.example", "no address", "a@b, c@d", "\"x\" <a@b> c"})
    void anAddressThatIsNoneIsRefusedBeforeAnybodyIsAsked(String address) {
        assertThatThrownBy(() -> letter(address)).isInstanceOf(AddressRefusedException.class);
    }

    @Test
    void nobodyAtTheAddressIsForGood() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer("550 5.1.1 No such user");
                MailWay.Round round = way(server.port()).open()) {
            assertThatThrownBy(() -> round.send(letter("nobody@fjordby.example")))
                    .isInstanceOf(AddressRefusedException.class)
                    .hasMessageContaining("No such user");
        }
    }

    @Test
    void notNowIsNotForGood() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer("451 4.7.1 Greylisted, try again later");
                MailWay.Round round = way(server.port()).open()) {
            assertThatThrownBy(() -> round.send(letter("freja@fjordby.example")))
                    .isInstanceOf(MessagingException.class)
                    .isNotInstanceOf(AddressRefusedException.class);
        }
    }

    @Test
    void aServerThatIsAwaySaysSo() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> way(free).open())
                .isInstanceOf(MessagingException.class)
                .isNotInstanceOf(AddressRefusedException.class);
    }

    private static SmtpWay way(int port) {
        return new SmtpWay(new MailServer("127.0.0.1", port, Security.NONE, Optional.empty(), ""));
    }

    private static MimeMessage letter(String address) throws MessagingException {
        return Letter.of(
                new OutgoingMail(
                        17,
                        address,
                        "Lys på stien: Kommunen har svaret. 🌲",
                        "Æblegrød",
                        "<p>Æblegrød</p>",
                        "https://stigen.fjordby.example/mail/stop?token=abc",
                        0),
                "Fjordby Kommune",
                "stigen@fjordby.example",
                "<mail.17.0a@stigen.fjordby.example>",
                NOW);
    }
}
