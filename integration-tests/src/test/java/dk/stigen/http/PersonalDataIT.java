// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HttpTest
class PersonalDataIT {

    private static final String PROPOSALS = "/api/v1/ladder/crowdsourcing/proposals/";

    @Test
    void isHandedOutAndThenGone(Client person, Client neighbour, Client administrator) {
        long own = Submission.accepted(person.loggedInAs(Login.POLITICIAN));
        long supported = Submission.accepted(neighbour.loggedInAs(Login.NEIGHBOUR));
        person.call("PUT", "/api/v1/contributions/crowdsourcing/proposal/" + supported + "/support", "");
        int id = Json.object(person.get("/api/v1/me")).getInt("id");
        administrator.loggedInAs(Login.ADMIN);

        JsonObject kept = export(administrator, id);
        assertThat(records(kept))
                .extracting(record -> record.getString("category"))
                .contains("proposals");
        assertThat(portalRecords(kept))
                .extracting(record -> record.getString("category"))
                .contains("supports");

        JsonObject erased = Json.object(administrator.call("POST", "/api/v1/participants/" + id + "/erasure", ""));
        assertThat(erased.getBoolean("complete")).isTrue();
        assertThat(erased.getJsonObject("portal").getInt("erased")).isPositive();
        assertThat(share(erased).getInt("anonymised")).isPositive();

        assertThat(records(export(administrator, id))).isEmpty();
        assertThat(Json.object(neighbour.get(PROPOSALS + own))).doesNotContainKey("author");
        assertThat(neighbour.get("/ladder/crowdsourcing/proposal/" + own).body())
                .contains(Submission.TITLE, "Forslagsstilleren er slettet");
        assertThat(Json.object(neighbour.get(PROPOSALS + supported)).getInt("supportCount"))
                .isZero();

        JsonObject again = Json.object(administrator.call("POST", "/api/v1/participants/" + id + "/erasure", ""));
        assertThat(share(again).getInt("erased") + share(again).getInt("anonymised"))
                .isZero();
    }

    @Test
    void whatSomebodyHasPromisedIsHandedOutAndStaysTheMunicipalitys(
            Client citizen, Client official, Client politician, Client administrator) {
        long number = Submission.accepted(citizen.loggedInAs(Login.CITIZEN));
        politician.loggedInAs(Login.POLITICIAN);
        int id = Json.object(politician.get("/api/v1/me")).getInt("id");
        String answers = "/api/v1/contributions/crowdsourcing/proposal/" + number + "/answers";
        String words = "Løftet om lys på stien, nr. " + number;
        String answer = "\"by\":\"Byrådet\",\"text\":\"" + words + " bliver set på.\"";
        done(official.loggedInAs(Login.OFFICIAL)
                .call("PUT", answers, "{\"kind\":\"FORWARDED\",\"to\":\"politician-" + id + "\"," + answer + "}"));
        int version = Json.array(politician.get(answers)).getJsonObject(0).getInt("version");
        done(politician.call("PUT", answers, "{\"kind\":\"DECIDED\",\"version\":" + version + "," + answer + "}"));
        done(politician.call(
                "POST",
                answers + "/promises",
                "{\"text\":\"" + words + "\",\"review\":\"" + LocalDate.now().plusDays(9) + "\"}"));
        JsonObject promise = promise(politician, answers);
        done(politician.call(
                "POST",
                answers + "/promises/" + promise.getInt("id") + "/reports",
                "{\"version\":" + promise.getInt("version") + ",\"state\":\"KEPT\",\"note\":\"" + words
                        + " er tændt.\"}"));
        administrator.loggedInAs(Login.ADMIN);

        assertThat(portalRecords(export(administrator, id)))
                .filteredOn(record -> record.getString("category").equals("promises"))
                .extracting(Object::toString)
                .anyMatch(record -> record.contains("\"promise\":\"" + words + "\""))
                .anyMatch(record -> record.contains("\"note\":\"" + words + " er tændt.\""));

        JsonObject erased = Json.object(administrator.call("POST", "/api/v1/participants/" + id + "/erasure", ""));

        assertThat(erased.getBoolean("complete")).isTrue();
        assertThat(erased.getJsonObject("portal").getInt("anonymised")).isPositive();
        assertThat(export(administrator, id).toString()).doesNotContain("Mette Holm");
        JsonObject kept = promise(citizen, answers);
        assertThat(kept.getString("text")).isEqualTo(words);
        assertThat(kept.getJsonArray("reports").toString()).contains(words + " er tændt.");
        assertThat(citizen.get("/ladder/crowdsourcing/proposal/" + number).body())
                .contains(words)
                .doesNotContain("Mette Holm");
    }

    private static JsonObject promise(Client reader, String answers) {
        return Json.array(reader.get(answers + "/promises")).getJsonObject(0);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN"})
    void isNobodysButTheAdministrators(Login login, Client client) {
        client.loggedInAs(login);

        assertThat(client.get("/api/v1/participants").statusCode()).isEqualTo(403);
        assertThat(client.get("/api/v1/participants/1/export").statusCode()).isEqualTo(403);
        assertThat(client.call("POST", "/api/v1/participants/1/erasure", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void isNotForWhoIsNotLoggedIn(Client client) {
        assertThat(client.get("/api/v1/participants/1/export").statusCode()).isEqualTo(401);
    }

    @Test
    void isUnknownForAPersonThatIsNot(Client client) {
        HttpResponse<String> answer = client.loggedInAs(Login.ADMIN).get("/api/v1/participants/999999999/export");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void isExplainedOnThePageOnPrivacy(Client client) {
        assertThat(Html.of(client.get("/privacy")).text())
                .contains("Forslag, du har stillet", "Det, du bakker op", "artikel 6, stk. 1, litra e");
    }

    private static JsonObject export(Client administrator, int id) {
        HttpResponse<String> answer = administrator.get("/api/v1/participants/" + id + "/export");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.object(answer);
    }

    private static List<JsonObject> records(JsonObject export) {
        return share(export).getJsonArray("records").getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> portalRecords(JsonObject export) {
        return export.getJsonObject("portal").getJsonArray("records").getValuesAs(JsonObject.class);
    }

    private static JsonObject share(JsonObject run) {
        return run.getJsonArray("plugins").getValuesAs(JsonObject.class).stream()
                .filter(plugin -> plugin.getString("plugin").equals("crowdsourcing"))
                .findFirst()
                .orElseThrow();
    }
}
