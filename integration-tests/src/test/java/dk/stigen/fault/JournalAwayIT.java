// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.Client;
import dk.stigen.http.OfficeForm;
import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The journal does not take anything for a while: nobody who writes waits for it, and nothing is lost or filed twice. */
@FaultTest
class JournalAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("<code>([^<]+)</code>");

    private final FaultySystem faulty;

    JournalAwayIT(FaultySystem faulty) {
        this.faulty = faulty;
    }

    @Test
    void whatIsWrittenMeanwhileIsFiledOnceItIsBack() throws Exception {
        Client admin = faulty.client().loggedInAs(Login.ADMIN);
        Matcher named = CODE.matcher(admin.get("/admin/journal").body());
        assertThat(named.find()).isTrue();
        Path folder = Path.of(named.group(1));
        Path away = folder.resolveSibling("journal.away");
        if (Files.exists(folder)) {
            Files.move(folder, away);
        }
        Files.writeString(folder, "in the way");
        try {
            HttpResponse<String> written = write();

            assertThat(written.statusCode()).as(written.body()).isEqualTo(302);
            assertThat(await("select fault from journal_entry where fault <> '' and filed_at is null")
                            .get(0))
                    .contains(folder.toString());
            assertThat(admin.get("/admin/journal").body()).contains("Kunne ikke journaliseres endnu");
        } finally {
            Files.delete(folder);
            if (Files.exists(away)) {
                Files.move(away, folder);
            }
        }
        List<String> receipts = await("select receipt from journal_entry where external_id ="
                + " 'note/' || (select max(id) from conversation_note) and receipt <> ''");

        assertThat(receipts).hasSize(1);
        assertThat(folder.resolve(receipts.get(0)).resolve("record.json"))
                .content()
                .contains("\"access\":\"restricted\"", "Notat: ");
        assertThat(faulty.ask("select body || asked from journal_entry where receipt <> ''"))
                .containsOnly("");
    }

    private HttpResponse<String> write() throws Exception {
        String proposal = faulty.ask("select min(number) from contribution where plugin_id = 'crowdsourcing'"
                        + " and type = 'proposal' and reach = 'EVERYONE' and not withheld")
                .get(0);
        return OfficeForm.open(
                        faulty.client().loggedInAs(Login.OFFICIAL),
                        "/office/note/crowdsourcing/proposal/" + proposal,
                        "noteForm")
                .with(Map.of(
                        "heldOn", LocalDate.now().toString(),
                        "way", "TELEPHONE",
                        "withWhom", "Freja Bang",
                        "text", "Aftalt, at hun sender en tegning i næste uge.",
                        "keep", "Gem notatet"))
                .send();
    }

    private List<String> await(String sql) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        List<String> found = faulty.ask(sql);
        while (found.isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(300);
            found = faulty.ask(sql);
        }
        assertThat(found).as(sql).isNotEmpty();
        return found;
    }
}
