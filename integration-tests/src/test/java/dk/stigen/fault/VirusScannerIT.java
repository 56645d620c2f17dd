// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.Client;
import dk.stigen.http.FileSamples;
import dk.stigen.http.ProposalFiles;
import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files with viruses do not come in; while nobody can tell, files come in and reach nobody. */
@FaultTest
class VirusScannerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String FILES = "select count(*) from attachment";
    private static final byte[] PICTURE = FileSamples.picture("png", 60, 40);

    private final FaultySystem faulty;
    private final Client author;

    VirusScannerIT(FaultySystem faulty) {
        this.faulty = faulty;
        this.author = faulty.client().loggedInAs(Login.CITIZEN);
    }

    @Nested
    class WithAScanner {

        @Test
        void aVirusSentByAProgramIsRefusedAndNotStored() throws SQLException {
            awaitScanner("UP");
            ProposalFiles files = ProposalFiles.of(author);
            List<String> before = faulty.ask(FILES);

            HttpResponse<String> answer = files.send("plan.txt", FakeScanner.VIRUS);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("plan.txt", "virus scanner");
            assertThat(faulty.ask(FILES)).isEqualTo(before);
            assertThat(faulty.ask("select details::text from audit_entry where act = 'portal.audit.attachment.refused'"
                            + " order by id desc limit 1"))
                    .singleElement()
                    .asString()
                    .contains(FakeScanner.NAME)
                    .doesNotContain("plan.txt");
        }

        @Test
        void aVirusSentByTheFormIsNamedBesideTheField() throws SQLException {
            awaitScanner("UP");
            List<String> before = faulty.ask(FILES);

            HttpResponse<String> answer = ProposalFiles.submit(author, "plan.txt", FakeScanner.VIRUS);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(ProposalFiles.fault(answer)).contains("plan.txt: Virusscanneren fandt noget skadeligt");
            assertThat(faulty.ask(FILES)).isEqualTo(before);
        }

        @Test
        void whatIsCleanIsThereAtOnce() {
            awaitScanner("UP");
            JsonObject file = ProposalFiles.file(ProposalFiles.of(author).send("plan.png", PICTURE));

            assertThat(file.getBoolean("held")).isFalse();
            assertThat(faulty.get(file.getString("path")).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class WhileTheScannerIsAway {

        private final Client visitor = faulty.client();

        @AfterEach
        void mend() {
            awaitScanner("UP");
        }

        @Test
        void aFileIsHeldUntilItHasBeenLookedAt() {
            faulty.scanner().switchOff();
            JsonObject file;
            try {
                awaitScanner("DEGRADED");
                ProposalFiles files = ProposalFiles.of(author);
                HttpResponse<String> answer = files.send("plan.png", PICTURE);

                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                file = ProposalFiles.file(answer);
                assertThat(file.getBoolean("held")).isTrue();
                assertThat(files.seenBy(author)).hasSize(1);
                assertThat(files.pageFor(author)).contains("plan.png", "Kontrolleres for virus");
                Client official = faulty.client().loggedInAs(Login.OFFICIAL);
                assertThat(files.pageFor(official)).contains("plan.png", "Kontrolleres for virus");
                assertThat(files.seenBy(visitor)).isEmpty();
                assertThat(files.pageFor(visitor)).doesNotContain("plan.png");
                for (Client reader : List.of(author, official, visitor)) {
                    assertThat(reader.get(file.getString("path")).statusCode()).isEqualTo(404);
                    assertThat(reader.get(file.getString("thumbnail")).statusCode())
                            .isEqualTo(404);
                }
            } finally {
                faulty.scanner().switchOn();
            }

            await(() -> visitor.get(file.getString("path")).statusCode() == 200);
            assertThat(visitor.get(file.getString("thumbnail")).statusCode()).isEqualTo(200);
        }

        @Test
        void aVirusIsRemovedLaterAndItsSenderTold() throws SQLException {
            faulty.scanner().switchOff();
            ProposalFiles files;
            try {
                awaitScanner("DEGRADED");
                HttpResponse<String> answer = ProposalFiles.submit(author, "plan.txt", FakeScanner.VIRUS);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
                files = ProposalFiles.made(author, answer);
                assertThat(files.seenBy(author))
                        .singleElement()
                        .satisfies(file -> assertThat(file.getBoolean("held")).isTrue());
                assertThat(files.seenBy(visitor)).isEmpty();
            } finally {
                faulty.scanner().switchOn();
            }

            await(() -> files.seenBy(author).isEmpty());
            assertThat(faulty.ask("select name from attachment where number = " + files.proposal()))
                    .isEmpty();
            assertThat(faulty.ask("select actor from audit_entry where act = 'portal.audit.attachment.removed'"
                            + " and subject = 'crowdsourcing/proposal/" + files.proposal() + "'"))
                    .hasSize(1);
            await(() -> author.get("/me/notifications")
                    .body()
                    .contains("fjernet, fordi virusscanneren fandt noget skadeligt i den: " + FakeScanner.NAME));
        }
    }

    /** Reads what the portal says of the scanner, which it asks anew after some seconds. */
    private void awaitScanner(String status) {
        HttpResponse<String> health = faulty.await(
                "/health/ready",
                answer -> answer.body().contains("{\"name\":\"virus scanner\",\"status\":\"" + status + "\""));
        assertThat(health.statusCode()).isEqualTo(200);
    }

    private static void await(BooleanSupplier expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }
}
