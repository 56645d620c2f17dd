// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.Client;
import dk.stigen.http.FileSamples;
import dk.stigen.http.ProposalFiles;
import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
            faulty.awaitScanner("UP");
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
            faulty.awaitScanner("UP");
            List<String> before = faulty.ask(FILES);

            HttpResponse<String> answer = ProposalFiles.submit(author, "plan.txt", FakeScanner.VIRUS);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(ProposalFiles.fault(answer)).contains("plan.txt: Virusscanneren fandt noget skadeligt");
            assertThat(faulty.ask(FILES)).isEqualTo(before);
        }

        @Test
        void whatIsCleanIsThereAtOnce() {
            faulty.awaitScanner("UP");
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
            faulty.awaitScanner("UP");
        }

        @Test
        void aFileIsHeldUntilItHasBeenLookedAt() {
            faulty.scanner().switchOff();
            JsonObject file;
            try {
                faulty.awaitScanner("DEGRADED");
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
                faulty.awaitScanner("DEGRADED");
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

        @Test
        void whatIsHeldIsInItsSendersCopyAndGoesWithHim() throws SQLException, IOException {
            Client person = faulty.client().loggedInAs(Login.POLITICIAN);
            String number = id(person.get("/api/v1/me"));
            faulty.scanner().switchOff();
            try {
                faulty.awaitScanner("DEGRADED");
                JsonObject file = ProposalFiles.file(ProposalFiles.of(person).send("plan.png", PICTURE));
                assertThat(file.getBoolean("held")).isTrue();
                String id = file.getString("id");
                assertThat(onDisk(id)).hasSize(1);

                Map<String, byte[]> copy = copyOf(person);
                assertThat(new String(copy.get("data.json"), StandardCharsets.UTF_8))
                        .contains("\"plan.png\"", "\"held\": true");
                assertThat(new String(copy.get("data.html"), StandardCharsets.UTF_8))
                        .contains("plan.png", "Ikke kontrolleret for virus");
                assertThat(copy.get("files/" + id + "/plan.png"))
                        .isEqualTo(Files.readAllBytes(onDisk(id).get(0)));

                HttpResponse<String> erased = faulty.client()
                        .loggedInAs(Login.ADMIN)
                        .call("POST", "/api/v1/participants/" + number + "/erasure", "");
                assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
                assertThat(faulty.ask("select name from attachment where id = '" + id + "' or author_id = " + number))
                        .isEmpty();
                assertThat(onDisk(id)).isEmpty();
            } finally {
                faulty.scanner().switchOn();
            }
        }

        private static String id(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return ProposalFiles.file(answer).getJsonNumber("id").toString();
        }

        private List<Path> onDisk(String id) throws IOException {
            return faulty.disk().files().stream()
                    .filter(path -> path.endsWith(id))
                    .toList();
        }

        private Map<String, byte[]> copyOf(Client person) throws SQLException, IOException {
            String asked = id(person.call("POST", "/api/v1/me/exports", ""));
            await(() -> person.get("/api/v1/me/exports/" + asked).body().contains("\"ready\""));
            Map<String, byte[]> copy = new HashMap<>();
            String archive = faulty.ask("select encode(file, 'hex') from data_export where id = " + asked)
                    .get(0);
            try (ZipInputStream zip =
                    new ZipInputStream(new ByteArrayInputStream(HexFormat.of().parseHex(archive)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    copy.put(entry.getName(), zip.readAllBytes());
                }
            }
            return copy;
        }
    }

    private static void await(BooleanSupplier expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }
}
