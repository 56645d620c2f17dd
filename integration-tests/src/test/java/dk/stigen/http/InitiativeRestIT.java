// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may see of initiatives, as data. */
@HttpTest
class InitiativeRestIT {

    private static final String INITIATIVES = "/api/v1/initiatives";

    @Test
    void listsWhatGoesOnAndSaysWhatEachIsAbout(Client client) {
        JsonObject found =
                Json.object(client.get(INITIATIVES)).getJsonArray("initiatives").getValuesAs(JsonObject.class).stream()
                        .filter(entry -> entry.getString("title").equals("Fjordby finder på sammen"))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.getString("status")).isEqualTo("published");
        assertThat(found.getString("driver")).isEqualTo("AMBITION");

        JsonObject whole = Json.object(client.get(INITIATIVES + "/" + found.getInt("id")));
        assertThat(whole.getString("lead")).isEqualTo("Kultur og Fritid");
        assertThat(whole.getJsonArray("rungs").getJsonObject(0).getInt("number"))
                .isEqualTo(4);
        assertThat(whole.getJsonArray("gains")).hasSize(2);
    }

    @Test
    void listsWhatHasEndedWithItsConclusionWhereThatIsAskedFor(Client client) {
        JsonObject found = Json.object(client.get(INITIATIVES + "?status=closed"))
                .getJsonArray("initiatives")
                .getJsonObject(0);
        assertThat(Json.object(client.get(INITIATIVES + "/" + found.getInt("id")))
                        .getString("conclusion"))
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=draft",
                "?status=",
                "?topic=x",
                "?department=-1",
                "?area=0",
                "?after=x",
                "?after=1-0",
                "?topic=99999999999999999999"
            })
    void refusesWhatIsNoFilter(String query, Client client) {
        assertThat(client.get(INITIATIVES + query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/999999", "/0", "/x"})
    void hasNoOther(String path, Client client) {
        assertThat(client.get(INITIATIVES + path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=DRAFT",
                "?status=%3Cscript%3E",
                "?topic=x&area=-1",
                "?step=7",
                "?after=%00",
                "?after=1-1",
                "?topic=9223372036854775808"
            })
    void thePageTakesWhatIsNoFilterForNone(String query, Client client) {
        assertThat(client.get("/arena/initiatives" + query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/arena/initiative/999999", "/arena/initiative/x", "/arena/initiative", "/arena/initiative/1%27"
            })
    void thereIsNoOtherPage(String path, Client client) {
        assertThat(client.get(path).statusCode()).isEqualTo(404);
    }
}
