// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for a caller and where his things stand, as programs read it. */
@HttpTest
class WorkplaceRestIT {

    @Test
    void pagesThroughWhatTheCallerHasMade(Client citizen) {
        long proposal = Submission.accepted(citizen.loggedInAs(Login.CITIZEN));

        JsonObject page = Json.object(citizen.get("/api/v1/me/standings?part=made"));

        JsonArray standings = page.getJsonArray("standings");
        assertThat(standings.getJsonObject(0).getString("path"))
                .isEqualTo("/ladder/crowdsourcing/proposal/" + proposal);
        if (page.containsKey("next")) {
            JsonArray older = Json.object(citizen.get("/api/v1/me/standings?part=made&after=" + page.getString("next")))
                    .getJsonArray("standings");
            assertThat(paths(older))
                    .doesNotContainAnyElementsOf(paths(standings).toList());
        }
    }

    private static Stream<String> paths(JsonArray standings) {
        return standings.stream().map(value -> value.asJsonObject().getString("path"));
    }

    @Test
    void tellsAnOfficialWhichAnswersAreOwed(Client official) {
        JsonArray waiting = Json.array(official.loggedInAs(Login.OFFICIAL).get("/api/v1/me/waiting"));

        assertThat(waiting)
                .anySatisfy(task -> assertThat(task.asJsonObject().getString("path"))
                        .startsWith("/arena/answer/crowdsourcing/proposal/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"part=mine", "after=x", "after=-1", "after=99999999999999999999"})
    void refusesWhatIsNoPartAndNoPage(String query, Client citizen) {
        assertThat(citizen.loggedInAs(Login.CITIZEN)
                        .get("/api/v1/me/standings?" + query)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me/standings", "/api/v1/me/waiting"})
    void isForWhoeverHasLoggedIn(String path, Client visitor) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(401);
    }
}
