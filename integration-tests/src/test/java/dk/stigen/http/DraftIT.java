// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What somebody has typed is kept for him alone, by REST as by the form. */
@HttpTest
class DraftIT {

    private final String form = "/api/v1/me/drafts/crowdsourcing/submit/t" + Long.toString(System.nanoTime(), 36);

    private static String body(String text) {
        return "{\"title\":\"Nyt forslag\",\"path\":\"/ladder/crowdsourcing/submit\",\"fields\":{\"title\":[\"" + text
                + "\"],\"password\":[\"hemmeligt\"]}}";
    }

    @Test
    void keepsTheLastWordsForWhoeverTypedThem(Client citizen, Client neighbour) {
        citizen.loggedInAs(Login.CITIZEN);
        assertThat(citizen.call("PUT", form, body("Bænke")).statusCode()).isEqualTo(204);
        assertThat(citizen.call("PUT", form, body("Bænke ved søen")).statusCode())
                .isEqualTo(204);

        JsonObject draft = Json.object(citizen.get(form));
        assertThat(draft.getJsonObject("fields").getJsonArray("title").getString(0))
                .isEqualTo("Bænke ved søen");
        assertThat(draft.getJsonObject("fields").containsKey("password")).isFalse();
        assertThat(citizen.get("/api/v1/me/drafts").body()).contains(form.replace("/api/v1/me/drafts/", ""));
        assertThat(citizen.get("/me/drafts").body()).contains("Bænke ved søen");

        neighbour.loggedInAs(Login.NEIGHBOUR);
        assertThat(neighbour.get(form).statusCode()).isEqualTo(404);
        assertThat(neighbour.get("/me/drafts").body()).doesNotContain("Bænke ved søen");
        assertThat(neighbour.call("DELETE", form, "").statusCode()).isEqualTo(204);
        assertThat(citizen.get(form).statusCode()).isEqualTo(200);

        assertThat(citizen.call("DELETE", form, "").statusCode()).isEqualTo(204);
        assertThat(citizen.get(form).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoDraft(Client citizen, Client visitor) {
        assertThat(visitor.get("/api/v1/me/drafts").statusCode()).isEqualTo(401);
        citizen.loggedInAs(Login.CITIZEN);
        assertThat(citizen.call("PUT", form, "{}").statusCode()).isEqualTo(400);
        assertThat(citizen.call("PUT", form, body("x").replace("/ladder", "//ladder"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(citizen.call("PUT", form, body("x").replace("[\"x\"]", "\"x\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(citizen.call("PUT", form, body("x".repeat(100_001))).statusCode())
                .isEqualTo(413);
        assertThat(citizen.get(form).statusCode()).isEqualTo(404);
    }
}
