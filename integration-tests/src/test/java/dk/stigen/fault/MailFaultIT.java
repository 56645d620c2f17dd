// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.stigen.http.Client;
import dk.stigen.launcher.system.ServerName;
import dk.stigen.system.Login;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail server is away, says no, says never or takes its time, and mail comes back: nothing is lost, and everybody else's mail goes out. */
@FaultTest
class MailFaultIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String CITIZEN = "borger@fjordby.example";
    private static final String ANOTHER = "en.anden@fjordby.example";

    private final FaultySystem faulty;

    MailFaultIT(FaultySystem faulty) {
        this.faulty = faulty;
    }

    /** The portal knows the address by the login. */
    @BeforeEach
    void thePortalKnowsTheCitizen() {
        faulty.client().loggedInAs(Login.CITIZEN);
    }

    @BeforeEach
    @AfterEach
    void nobodyIsRefusedAndNothingWaits() throws SQLException {
        faulty.asSuperuser(
                "update participant set mail_refused_at = null",
                "update notification set mail_after = null",
                "delete from mail");
    }

    @Test
    void awayForAnHourItWaitsTogetherWithWhatItTellsAndIsSentOnce() throws Exception {
        comment();
        await(() -> faulty.ask("select id from mail where address = '" + CITIZEN + "'"), found -> !found.isEmpty());

        assertThat(faulty.ask(
                        "select m.id from mail m join notification n on n.participant_id = m.participant_id and n.xmin = m.xmin"
                                + " where n.mail_after is null and m.address = '" + CITIZEN + "'"))
                .as("written in the transaction that had it be due no more")
                .hasSize(1);
        faulty.asSuperuser(
                "update mail set made_at = made_at - interval '1 hour', due_at = due_at - interval '1 hour'");
        assertThat(faulty.ask("select attempts from mail")).containsOnly("0");
        assertThat(outbox()).containsPattern("Venter</dt><dd>1 \\(den ældste er fra");

        try (MoodyMailServer server = new MoodyMailServer(faulty.mailPort())) {
            await(() -> faulty.ask("select id from mail where sent_at is null"), List::isEmpty);

            assertThat(server.to(CITIZEN)).hasSize(1);
            assertThat(MoodyMailServer.messageId(server.to(CITIZEN).get(0)))
                    .startsWith("<mail." + faulty.ask("select id from mail").get(0) + ".");
            assertThat(faulty.ask("select attempts from mail")).containsOnly("0");
        }
    }

    @Test
    void notNowIsTriedAgainLaterWhileOthersMailGoesOut() throws Exception {
        try (MoodyMailServer server = new MoodyMailServer(faulty.mailPort())) {
            server.refuse(CITIZEN, "451 4.7.1 Greylisted, come again");
            store(CITIZEN);
            store(ANOTHER);

            await(() -> server.to(ANOTHER), mails -> mails.size() == 1);
            await(() -> tries(CITIZEN), tries -> !tries.isEmpty());
            assertThat(tries(CITIZEN))
                    .singleElement()
                    .asString()
                    .startsWith("1 true 451")
                    .contains("Greylisted");
            assertThat(outbox()).contains("Forsøges igen", "Greylisted");

            server.takeEverything();
            faulty.asSuperuser("update mail set due_at = now()");
            await(() -> faulty.ask("select id from mail where sent_at is null"), List::isEmpty);
            assertThat(server.to(CITIZEN)).hasSize(1);
            assertThat(server.to(ANOTHER)).hasSize(1);
        }
    }

    @Test
    void neverIsTheEndOfMailToTheAddressAndHeIsToldInThePortal() throws Exception {
        try (MoodyMailServer server = new MoodyMailServer(faulty.mailPort())) {
            server.refuse(CITIZEN, "550 5.1.1 No such user");
            store(CITIZEN);

            await(() -> faulty.ask("select id from mail where given_up_at is not null"), found -> !found.isEmpty());
            assertThat(outbox()).contains("Opgivet", "No such user");
            assertThat(mailChoice()).contains("Mails til dig kommer retur");
            comment();
            await(this::lastTold, found -> found.equals(List.of("true")));
        }
    }

    @Test
    void slowlyItIsSentOnceAndNobodyInThePortalWaitsForIt() throws Exception {
        try (MoodyMailServer server = new MoodyMailServer(faulty.mailPort())) {
            server.pause(Duration.ofSeconds(10));
            store(CITIZEN);
            store(ANOTHER);
            await(() -> server.to(CITIZEN), mails -> !mails.isEmpty());

            assertThat(faulty.get("/").statusCode()).isEqualTo(200);
            assertThat(server.to(ANOTHER))
                    .as("the page came before the next mail")
                    .isEmpty();
            await(() -> faulty.ask("select id from mail where sent_at is null"), List::isEmpty);
            assertThat(server.to(CITIZEN)).hasSize(1);
            assertThat(server.to(ANOTHER)).hasSize(1);
            assertThat(faulty.ask("select attempts from mail")).containsOnly("0");
        }
    }

    /** The server has it, but the portal did not live to hear so: whoever gets it twice knows it for one by its Message-ID. */
    @Test
    void killedWhileItSendsItSendsTheSameMailAgain() throws Exception {
        try (MoodyMailServer server = new MoodyMailServer(faulty.mailPort())) {
            server.pause(Duration.ofSeconds(20));
            store(ANOTHER);
            await(() -> server.to(ANOTHER), mails -> mails.size() == 1);

            faulty.servers().kill(ServerName.PORTAL);
            server.pause(Duration.ZERO);
            faulty.restart(ServerName.PORTAL);

            await(() -> faulty.ask("select id from mail where sent_at is null"), List::isEmpty);
            assertThat(server.to(ANOTHER)).hasSize(2);
            assertThat(server.to(ANOTHER).stream()
                            .map(MoodyMailServer::messageId)
                            .distinct())
                    .hasSize(1);
            assertThat(faulty.ask("select id from mail")).hasSize(1);
        }
    }

    @Test
    void whatComesBackLaterIsReadFromTheMailboxAndNothingElseIsBelieved() throws Exception {
        GreenMail mailbox =
                new GreenMail(new ServerSetup(faulty.mailboxPort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mailbox.start();
        try (MoodyMailServer server = new MoodyMailServer(faulty.mailPort())) {
            store(CITIZEN);
            await(() -> faulty.ask("select id from mail where sent_at is not null"), found -> !found.isEmpty());
            String messageId = MoodyMailServer.messageId(server.to(CITIZEN).get(0));
            GreenMailUser user =
                    mailbox.setUser("retur@fjordby.example", FaultySystem.MAILBOX_USER, FaultySystem.MAILBOX_PASSWORD);

            user.deliver(report("<mail.1." + "0".repeat(32) + "@localhost>", "failed", "5.1.1"));
            user.deliver(report(messageId, "delayed", "4.4.1"));
            await(() -> unread(mailbox), unread -> unread == 0);
            assertThat(faulty.ask("select id from participant where mail_refused_at is not null"))
                    .isEmpty();

            user.deliver(report(messageId, "failed", "5.1.1"));
            await(
                    () -> faulty.ask("select email from participant where mail_refused_at is not null"),
                    found -> !found.isEmpty());
            assertThat(faulty.ask("select email from participant where mail_refused_at is not null"))
                    .containsExactly(CITIZEN);
            assertThat(outbox()).contains("Opgivet", "No such user here");
            assertThat(mailChoice()).contains("Mails til dig kommer retur");
            await(() -> mailbox.getReceivedMessages().length, left -> left == 1);
            assertThat(mailbox.getReceivedMessages()[0].getSubject()).contains("5.1.1");
        } finally {
            mailbox.stop();
        }
    }

    private static int unread(GreenMail mailbox) throws Exception {
        int unread = 0;
        for (MimeMessage mail : mailbox.getReceivedMessages()) {
            unread += mail.isSet(jakarta.mail.Flags.Flag.SEEN) ? 0 : 1;
        }
        return unread;
    }

    private static MimeMessage report(String messageId, String action, String status) throws Exception {
        String text = """
                From: MAILER-DAEMON@mx.example
                To: retur@fjordby.example
                Subject: Undelivered: %3$s
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; borger@fjordby.example
                Action: %2$s
                Status: %3$s
                Diagnostic-Code: smtp; 550 No such user here
                --b
                Content-Type: text/rfc822-headers

                Message-ID: %1$s
                Subject: Nyt
                --b--
                """.formatted(messageId, action, status);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The citizen is told of a comment at once, if mail to him does not come back. */
    private void comment() throws SQLException {
        Client citizen = faulty.client().loggedInAs(Login.CITIZEN);
        faulty.asSuperuser(
                "insert into mail_choice (participant_id, topic, pace) select id, 'COMMENT', 'IMMEDIATE' from participant"
                        + " where email = '" + CITIZEN
                        + "' on conflict (participant_id, topic) do update set pace = excluded.pace");
        String proposal = faulty.ask("select min(number) from contribution where plugin_id = 'crowdsourcing'"
                        + " and type = 'proposal' and reach = 'EVERYONE' and not withheld")
                .get(0);
        assertThat(citizen.call("PUT", "/api/v1/follows/crowdsourcing/proposal/" + proposal, "")
                        .statusCode())
                .isEqualTo(204);
        Client neighbour = faulty.client().loggedInAs(Login.NEIGHBOUR);
        assertThat(neighbour
                        .call(
                                "POST",
                                "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/comments",
                                "{\"body\":\"Jeg går der hver aften, nu for gang " + System.nanoTime() + ".\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    /** Whether what the citizen was told last goes out by no mail. */
    private List<String> lastTold() throws SQLException {
        return faulty.ask(
                "select (n.mail_after is null and not exists (select 1 from mail m where m.sent_at is null and m.given_up_at is null))::text"
                        + " from notification n join participant p on p.id = n.participant_id where p.email = '"
                        + CITIZEN
                        + "' and n.id = (select max(id) from notification where participant_id = p.id)"
                        + " and exists (select 1 from happening h where h.id = n.happening_id and h.happened_at > now() - interval '1 minute')");
    }

    private void store(String address) throws SQLException {
        faulty.asSuperuser("insert into mail (participant_id, address, subject, plain, html, unsubscribe) select id, '"
                + address
                + "', 'Nyt', 'Nyt', '<p>Nyt</p>', 'https://fjordby.example/stop' from participant where email = '"
                + CITIZEN + "'");
    }

    private List<String> tries(String address) throws SQLException {
        return faulty.ask(
                "select attempts || ' ' || (due_at > now()) || ' ' || fault from mail where fault <> '' and address = '"
                        + address + "'");
    }

    private String outbox() {
        return faulty.client().loggedInAs(Login.ADMIN).get("/admin/mail").body();
    }

    private String mailChoice() {
        return faulty.client().loggedInAs(Login.CITIZEN).get("/me/mail").body();
    }

    private static <T> void await(Callable<T> question, Predicate<T> expected) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        T found = question.call();
        while (!expected.test(found)) {
            assertThat(Instant.now()).as("still " + found).isBefore(until);
            Thread.sleep(250);
            found = question.call();
        }
    }
}
