// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.portal.configuration.MailServer;
import dk.stigen.portal.configuration.MailServer.Security;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes into the mailbox for mail that comes back: reports of mail servers, and whatever else anybody sends there. */
class ReadBouncesTest {

    private static final MessageIds IDS = MessageIdsTest.ids();
    private static final String FAILED =
            "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 No such\n user here";

    private final Map<Long, String> back = new TreeMap<>();
    private final ReadBounces bounces = bounces();

    private ReadBounces bounces() {
        ReadBounces made = new ReadBounces();
        made.ids = IDS;
        made.mails = new MailRepository() {
            @Override
            public void cameBack(long id, String fault) {
                back.put(id, fault);
            }
        };
        return made;
    }

    @Test
    void whoCannotBeReachedForGoodIsMarkedInTheServersWords() throws Exception {
        assertThat(bounces.isUnderstood(mail(report(IDS.of(17), FAILED)))).isTrue();

        assertThat(back).containsExactly(Map.entry(17L, "550 No such user here"));
    }

    @Test
    void aReportMayHoldTheWholeMailOrBeAnAnswerToIt() throws Exception {
        String whole = report(IDS.of(17), FAILED).replace("text/rfc822-headers", "message/rfc822");
        String answer =
                "In-Reply-To: " + IDS.of(18) + "\n" + report("", FAILED).replace("text/rfc822-headers", "text/plain");

        assertThat(bounces.isUnderstood(mail(whole))).isTrue();
        assertThat(bounces.isUnderstood(mail(answer))).isTrue();

        assertThat(back).containsOnlyKeys(17L, 18L);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotForGoodIsUnderstoodAndCountsForNothing(String recipients) throws Exception {
        assertThat(bounces.isUnderstood(mail(report(IDS.of(17), recipients)))).isTrue();

        assertThat(back).isEmpty();
    }

    static Stream<String> whatIsNotForGoodIsUnderstoodAndCountsForNothing() {
        return Stream.of(
                "Action: delayed\nStatus: 4.4.1",
                "Action: failed\nStatus: 4.4.7",
                "Action: delivered\nStatus: 2.0.0",
                "Action: relayed\nStatus: 5.0.0",
                "Action: failed",
                FAILED + "\n\nFinal-Recipient: rfc822; forwarded@fjordby.example\nAction: delivered\nStatus: 2.0.0");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anythingElseIsLeftThere(String what, String text) throws Exception {
        assertThat(bounces.isUnderstood(mail(text))).as(what).isFalse();

        assertThat(back).isEmpty();
    }

    static Stream<Arguments> anythingElseIsLeftThere() {
        String report = report(IDS.of(17), FAILED);
        return Stream.of(
                Arguments.of(
                        "of a mail that we never sent", report("<mail.17." + "0".repeat(32) + "@localhost>", FAILED)),
                Arguments.of("of another's mail", report("<1234@mx.example>", FAILED)),
                Arguments.of("of none", report("", FAILED)),
                Arguments.of("of nobody", report(IDS.of(17), "")),
                Arguments.of(
                        "an automatic answer",
                        "Subject: Ferie\nAuto-Submitted: auto-replied\nIn-Reply-To: " + IDS.of(17)
                                + "\nContent-Type: text/plain\n\nJeg er p\u00e5 ferie."),
                Arguments.of(
                        "somebody who writes what a report says",
                        report.replace("multipart/report", "multipart/mixed")),
                Arguments.of(
                        "a report that was read",
                        report.replace("message/delivery-status", "message/disposition-notification")),
                Arguments.of("a body without parts", report.substring(0, report.indexOf("--b"))),
                Arguments.of("a type that is none", report.replace("multipart/report;", "multipart/report;;;=\"")),
                Arguments.of("nothing", "\n"));
    }

    @Test
    void whatWasUnderstoodIsDeletedAndTheRestStaysAsReadAndIsNotLookedAtAgain() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            GreenMailUser user = server.setUser("retur@fjordby.example", "retur", "hemmelig");
            user.deliver(mail("Subject: Hej\n\nHvem er I?"));
            user.deliver(mail("Subject: Stor\n" + report(IDS.of(18), FAILED) + "x".repeat(Mailbox.MOST_BYTES)));
            user.deliver(mail(report(IDS.of(17), FAILED)));
            Mailbox mailbox = new Mailbox(server(server.getImap().getPort()));

            assertThat(mailbox.read(bounces::isUnderstood)).isEqualTo(1);

            assertThat(back).containsOnlyKeys(17L);
            assertThat(server.getReceivedMessages()).hasSize(2).allMatch(left -> isSeen(left));
            assertThat(mailbox.read(mail -> {
                        throw new AssertionError("shown again");
                    }))
                    .isZero();
        } finally {
            server.stop();
        }
    }

    @Test
    void whatCouldNotBeStoredIsShownAgain() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            server.setUser("retur@fjordby.example", "retur", "hemmelig").deliver(mail(report(IDS.of(17), FAILED)));
            Mailbox mailbox = new Mailbox(server(server.getImap().getPort()));

            assertThatThrownBy(() -> mailbox.read(mail -> {
                        throw new IllegalStateException("The database is away.");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(mailbox.read(bounces::isUnderstood)).isEqualTo(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailboxThatDoesNotOpenSaysSo() {
        assertThatThrownBy(() -> new Mailbox(server(1)).read(mail -> true)).isInstanceOf(MessagingException.class);
    }

    private static boolean isSeen(MimeMessage mail) {
        try {
            return mail.isSet(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static MailServer server(int port) {
        return new MailServer("127.0.0.1", port, Security.NONE, Optional.of("retur"), "hemmelig");
    }

    private static String report(String messageId, String recipients) {
        return """
                From: MAILER-DAEMON@mx.example
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Thu, 26 Nov 2026 10:00:00 +0100

                Final-Recipient: rfc822; freja@fjordby.example
                %s

                --b
                Content-Type: text/rfc822-headers

                Subject: Nyt
                Message-ID: %s
                --b--
                """.formatted(recipients, messageId);
    }

    private static MimeMessage mail(String text) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
