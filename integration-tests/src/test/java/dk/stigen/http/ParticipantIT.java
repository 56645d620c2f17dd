// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, associations and assistance, as a browser without scripts meets them. */
@HttpTest
class ParticipantIT {

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void theDisplayNameStandsAtProposalsAndTheRealOneIsKept(Client citizen) {
        citizen.loggedInAs(Login.POLITICIAN);
        String realName = Json.object(citizen.get("/api/v1/me")).getString("displayName");
        try {
            saveProfile(citizen, Map.of("displayName", "Havnefrue " + mark, "about", "Sejler", "aboutShown", "on"));
            long proposal = Submission.accepted(citizen);

            assertThat(citizen.get("/api/v1/ladder/crowdsourcing/proposals/" + proposal)
                            .body())
                    .contains("\"author\":\"Havnefrue " + mark + "\"")
                    .doesNotContain(realName);
            assertThat(Html.of(citizen.get("/ladder/crowdsourcing/proposal/" + proposal))
                            .text())
                    .contains("Havnefrue " + mark, "Om forfatteren: Sejler");
            Html profile = Html.of(citizen.get("/me/profile"));
            assertThat(profile.valueOf("displayName")).isEqualTo("Havnefrue " + mark);
            assertThat(profile.text()).contains("Rigtigt navn " + realName);
        } finally {
            saveProfile(citizen, Map.of("displayName", realName, "about", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, 'Asta\u202eevørP', Navnet har tegn",
        "displayName, 'Fjordby Kommune', kan forveksles med kommunen",
        "displayName, '010190-1234 Asta', CPR",
        "about, 'Mit nummer er 010190-1234', CPR"
    })
    void whatIsWrongStandsBesideTheFieldWithWhatWasTyped(String field, String typed, String fault, Client citizen) {
        citizen.loggedInAs(Login.NEIGHBOUR);

        HttpResponse<String> answer = OfficeForm.open(citizen, "/me/profile", "profile")
                .with(Map.of(field, typed, "save", "Gem profilen"))
                .send();

        assertThat(Html.of(answer).faultOf(field)).contains(fault);
        assertThat(Html.of(answer).valueOf(field)).isEqualTo(typed);
    }

    @Test
    void theProfileIsForWhoHasLoggedIn(Client stranger) {
        assertThat(Client.location(stranger.get("/me/profile"))).endsWith("/login/me/profile");
    }

    @ParameterizedTest
    @CsvSource({"cvr, 12345678, ikke et gyldigt CVR-nummer", "cvr, '', ''"})
    void anAssociationHasACvrNumberOrAReason(String field, String typed, String fault, Client official) {
        official.loggedInAs(Login.OFFICIAL);

        HttpResponse<String> answer = register(official, "Forening " + mark, typed, "");

        Html page = Html.of(answer);
        assertThat(page.faultOf(field)).contains(fault);
        assertThat(page.valueOf("name")).isEqualTo("Forening " + mark);
        assertThat(page.faultOf("why").isEmpty()).isEqualTo(!typed.isEmpty());
    }

    @Test
    void aCvrNumberBelongsToOneAssociation(Client official) {
        official.loggedInAs(Login.OFFICIAL);

        assertThat(Html.of(register(official, "Forening " + mark, "10 15 08 17", ""))
                        .faultOf("cvr"))
                .contains("En anden forening");
    }

    @Test
    void aRepresentativeWritesForTheAssociationUntilAnOfficialEndsIt(Client citizen, Client official) {
        citizen.loggedInAs(Login.CITIZEN);
        int person = id(citizen);
        official.loggedInAs(Login.OFFICIAL);
        String page = Client.location(register(official, "Forening " + mark, "", "Set vedtægterne"));
        String association = page.substring(page.lastIndexOf('/') + 1);
        post(citizen, "/me/profile", "/me/representation", Map.of("association", association));
        appoint(official, page.substring(page.indexOf("/office")), person);

        post(citizen, "/me/profile", "/me/acting", Map.of("act", "begin", "association", association));
        long proposal = Submission.accepted(citizen);

        assertThat(Html.of(citizen.get("/about")).text()).contains("Du skriver på vegne af Forening " + mark);
        assertThat(official.get("/api/v1/ladder/crowdsourcing/proposals/" + proposal)
                        .body())
                .contains(" for Forening " + mark + "\"");
        assertThat(official.get("/api/v1/associations/" + association).body()).contains("Forening " + mark);

        Submission open = Submission.open(citizen);
        post(
                official,
                "/office/association/" + association,
                "/office/representation",
                Map.of("association", association, "person", String.valueOf(person)));
        HttpResponse<String> refused = open.send("Drikkevand på havnen", Submission.BODY);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Html.of(refused).text()).contains("Du repræsenterer ikke foreningen mere");
        assertThat(Html.of(refused).valueOf("title")).isEqualTo("Drikkevand på havnen");

        post(citizen, "/about", "/me/acting", Map.of("act", "stop"));
        assertThat(Html.of(citizen.get("/about")).text()).doesNotContain("Du skriver på vegne af");
    }

    @Test
    void whoIsNoRepresentativeActsForNoAssociation(Client citizen) {
        citizen.loggedInAs(Login.NEIGHBOUR);
        String association = String.valueOf(
                Json.array(citizen.get("/api/v1/associations")).getJsonObject(0).getInt("id"));

        assertThat(post(citizen, "/about", "/me/acting", Map.of("act", "begin", "association", association))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOfficialActsForACitizenAndAllOfItIsWrittenDown(Client author, Client official, Client administrator) {
        long supported = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        official.loggedInAs(Login.OFFICIAL);
        int self = id(official);
        long citizen = registerCitizen(official);
        Submission openBefore = Submission.open(official);

        post(official, "/office/assisted", "/office/assist", Map.of("citizen", String.valueOf(citizen)));

        assertThat(id(official)).isEqualTo(citizen);
        assertThat(Html.of(official.get("/about")).text()).contains("Du handler for Karen " + mark);
        assertThat(openBefore.send("Sendt som en anden", Submission.BODY).statusCode())
                .isEqualTo(200);
        long proposal = Submission.accepted(official);
        for (int i = 0; i < 2; i++) {
            post(
                    official,
                    "/about",
                    "/support",
                    Map.of(
                            "plugin",
                            "crowdsourcing",
                            "type",
                            "proposal",
                            "number",
                            String.valueOf(supported),
                            "act",
                            "support"));
        }
        JsonObject seen = Json.object(official.get("/api/v1/ladder/crowdsourcing/proposals/" + supported));
        assertThat(seen.getInt("supportCount")).isEqualTo(1);
        JsonObject made = Json.object(official.get("/api/v1/ladder/crowdsourcing/proposals/" + proposal));
        assertThat(made.getString("author")).isEqualTo("Karen " + mark);

        assertThat(official.get("/office/activities").statusCode()).isEqualTo(403);
        assertThat(official.get("/arena/answer/crowdsourcing/proposal/" + supported)
                        .statusCode())
                .isEqualTo(403);

        post(official, "/about", "/me/acting", Map.of("act", "stop"));
        assertThat(id(official)).isEqualTo(self);
        assertThat(official.get("/office/activities").statusCode()).isEqualTo(200);
        assertThat(Html.of(official.get("/office/assisted/" + citizen)).text())
                .contains(
                        "på vegne af Karen " + mark,
                        "Skrev et bidrag",
                        "Forslag " + proposal,
                        "Handlede for en borger");

        List<String> acts = Json.array(administrator.loggedInAs(Login.ADMIN).get("/api/v1/audit?person=" + citizen))
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> entry.getInt("actor") == self && entry.containsKey("onBehalfOf"))
                .map(entry -> entry.getString("act") + " " + entry.getString("subject"))
                .toList();
        assertThat(acts)
                .contains(
                        "portal.audit.contribution.made crowdsourcing/proposal/" + proposal,
                        "portal.audit.assisted.acted crowdsourcing/proposal/" + supported);
    }

    @Test
    void aCitizenIsRegisteredWithoutACprNumber(Client official) {
        official.loggedInAs(Login.OFFICIAL);

        HttpResponse<String> answer = OfficeForm.open(official, "/office/assisted", "citizen")
                .with(Map.of("name", "Karen 010190-1234", "how", "TELEPHONE", "register", "Registrér borgeren"))
                .send();

        assertThat(Html.of(answer).faultOf("name")).contains("CPR");
        assertThat(Html.of(answer).valueOf("name")).isEqualTo("Karen 010190-1234");
    }

    private long registerCitizen(Client official) {
        HttpResponse<String> answer = OfficeForm.open(official, "/office/assisted", "citizen")
                .with(Map.of(
                        "name",
                        "Karen " + mark,
                        "how",
                        "TELEPHONE",
                        "agreedOn",
                        LocalDate.now().minusDays(1).toString(),
                        "register",
                        "Registrér borgeren"))
                .send();
        String page = Client.location(answer);
        assertThat(page).as(answer.body()).contains("/office/assisted/");
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    private static HttpResponse<String> register(Client official, String name, String cvr, String why) {
        return OfficeForm.open(official, "/office/associations", "association")
                .with(Map.of("name", name, "cvr", cvr, "why", why, "register", "Registrér foreningen"))
                .send();
    }

    private static void appoint(Client official, String page, int person) {
        HttpResponse<String> answer = OfficeForm.open(official, page, "appointment")
                .with(Map.of(
                        "person",
                        String.valueOf(person),
                        "from",
                        LocalDate.now().minusDays(1).toString(),
                        "appoint",
                        "Udpeg"))
                .send();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static void saveProfile(Client citizen, Map<String, String> values) {
        Map<String, String> sent = new LinkedHashMap<>(values);
        sent.put("save", "Gem profilen");
        HttpResponse<String> answer =
                OfficeForm.open(citizen, "/me/profile", "profile").with(sent).send();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** Presses a button of a plain form, with the token that a page shows. */
    private static HttpResponse<String> post(Client client, String page, String path, Map<String, String> fields) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("formToken", Html.of(client.get(page)).hiddenField("formToken"));
        return client.post(path, sent);
    }

    private static int id(Client client) {
        return Json.object(client.get("/api/v1/me")).getInt("id");
    }
}
