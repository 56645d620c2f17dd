// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.Client;
import dk.stigen.http.ProposalFiles;
import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disk with people's files is full: nothing is stored by halves, whoever sends something is told so, and everything else goes on. */
@FaultTest
class DiskFullIT {

    private static final String FILES = "select id::text from attachment order by id";
    private static final int ROOM = 100_000;
    private static final byte[] FILE = "Referat af mødet.\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    private final FaultySystem faulty;
    private final FullDisk disk;
    private final Client author;

    DiskFullIT(FaultySystem faulty) {
        this.faulty = faulty;
        this.disk = faulty.disk();
        this.author = faulty.client().loggedInAs(Login.CITIZEN);
    }

    @BeforeEach
    void awaitScanner() {
        faulty.await("/health/ready", answer -> answer.body().contains("{\"status\":\"UP\""));
    }

    @AfterEach
    void makeRoom() throws Exception {
        disk.makeRoom();
    }

    @Test
    void aProgramIsToldAndNothingIsStored() throws Exception {
        ProposalFiles files = ProposalFiles.of(author);
        List<String> rows = faulty.ask(FILES);
        List<Path> stored = disk.files();
        disk.fill(ROOM);

        HttpResponse<String> answer = files.send("referat.txt", FILE);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("There is no room; nothing is stored.");
        assertThat(faulty.ask(FILES)).isEqualTo(rows);
        assertThat(disk.files()).isEqualTo(stored);
        assertThat(files.seenBy(author)).isEmpty();
        assertThat(faulty.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(files.pageFor(faulty.client())).doesNotContain("referat.txt");
    }

    @Test
    void aCitizenIsToldBesideTheFieldAndNothingIsStored() throws Exception {
        List<String> rows = faulty.ask(FILES);
        List<Path> stored = disk.files();
        disk.fill(ROOM);

        HttpResponse<String> answer = ProposalFiles.submit(author, "referat.txt", FILE);

        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(ProposalFiles.fault(answer)).contains("referat.txt: Vi har ikke plads til filen lige nu");
        assertThat(faulty.ask(FILES)).isEqualTo(rows);
        assertThat(disk.files()).isEqualTo(stored);
    }

    @Test
    void onceThereIsRoomFilesComeInWhole() throws Exception {
        ProposalFiles files = ProposalFiles.of(author);
        disk.fill(ROOM);
        assertThat(files.send("referat.txt", FILE).statusCode()).isEqualTo(507);

        disk.makeRoom();
        JsonObject file = ProposalFiles.file(files.send("referat.txt", FILE));

        assertThat(faulty.get(file.getString("path")).body()).isEqualTo(new String(FILE, StandardCharsets.UTF_8));
    }
}
