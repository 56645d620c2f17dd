// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of conversations: who writes and reads them, and what is refused. */
@HttpTest
class NoteIT {

    private static final String TEXT = "Aftalt, at hun sender en tegning i næste uge.";

    private static String path(long proposal) {
        return "/office/note/crowdsourcing/proposal/" + proposal;
    }

    private static Map<String, String> whole() {
        return new HashMap<>(Map.of(
                "heldOn", LocalDate.now().toString(),
                "way", "TELEPHONE",
                "withWhom", "Freja Bang",
                "text", TEXT,
                "keep", "Gem notatet"));
    }

    @Test
    void officialsAloneReadWhatOneOfThemHasWritten(Client citizen, Client official, Client admin) {
        citizen.loggedInAs(Login.CITIZEN);
        long proposal = Submission.accepted(citizen);
        official.loggedInAs(Login.OFFICIAL);

        HttpResponse<String> sent = OfficeForm.open(official, path(proposal), "noteForm")
                .with(whole())
                .send();

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(Html.of(official.get(path(proposal))).text()).contains(TEXT, "Freja Bang", "Telefon");
        assertThat(citizen.get(path(proposal)).statusCode()).isEqualTo(403);
        assertThat(Html.of(citizen.get("/ladder/crowdsourcing/proposal/" + proposal))
                        .text())
                .doesNotContain(TEXT, "Notat");
        assertThat(Html.of(admin.loggedInAs(Login.ADMIN).get("/admin/journal")).text())
                .contains("Notat: " + Submission.TITLE);
        assertThat(official.get("/admin/journal").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "heldOn, '', hvilken dag",
        "heldOn, 2999-01-01, ikke kommet",
        "heldOn, 2020-01-01, mere end et år",
        "way, '', hvordan",
        "withWhom, '', hvem",
        "text, kort, mindst 20"
    })
    void whatIsWrongIsSaidBesideTheFieldAndNothingIsStored(
            String field, String value, String fault, Client citizen, Client official) {
        citizen.loggedInAs(Login.CITIZEN);
        long proposal = Submission.accepted(citizen);
        official.loggedInAs(Login.OFFICIAL);
        Map<String, String> typed = whole();
        typed.put(field, value);

        HttpResponse<String> refused = OfficeForm.open(official, path(proposal), "noteForm")
                .with(typed)
                .send();

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        Html page = Html.of(refused);
        assertThat(page.faultOf(field)).contains(fault);
        if (!field.equals("text")) {
            assertThat(page.valueOf("text")).isEqualTo(TEXT);
        }
        assertThat(Html.of(official.get(path(proposal))).text()).contains("Der er ingen notater endnu.");
    }

    @Test
    void whatIsNotThereHasNoNotes(Client official) {
        official.loggedInAs(Login.OFFICIAL);

        assertThat(official.get(path(999_999_999)).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAnAdministratorHasSomethingTriedAgainAndOnlyWhatWaits(Client official, Client admin) {
        official.loggedInAs(Login.OFFICIAL);
        admin.loggedInAs(Login.ADMIN);

        assertThat(official.post("/admin/journal/again", Map.of("row", "1", "formToken", official.formToken()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.post("/admin/journal/again", Map.of("row", "999999", "formToken", admin.formToken()))
                        .statusCode())
                .isEqualTo(404);
    }
}
