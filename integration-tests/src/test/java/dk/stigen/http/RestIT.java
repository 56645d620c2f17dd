// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class RestIT {

    private static final String PROPOSALS = "/api/v1/ladder/crowdsourcing/proposals";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void listsProposals(Client client) {
        var answer = client.get(PROPOSALS + "?size=3");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.mediaType(answer)).isEqualTo("application/json");
        assertThat(Json.object(answer).getJsonArray("proposals")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "most_supported"})
    void givesEachProposalOnceThroughAllPages(String order, Client client) {
        List<Integer> seen = new ArrayList<>();
        String after = "";
        do {
            JsonObject page = Json.object(client.get(PROPOSALS + "?size=7&filter=answered&order=" + order + after));
            page.getJsonArray("proposals")
                    .getValuesAs(JsonObject.class)
                    .forEach(proposal -> seen.add(proposal.getInt("id")));
            after = page.containsKey("next") ? "&after=" + page.getString("next") : "";
        } while (!after.isEmpty());

        assertThat(seen).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void givesOneProposalWithTheMunicipalitysAnswer(Client client) {
        JsonObject listed = Json.object(client.get(PROPOSALS + "?filter=answered&size=1"))
                .getJsonArray("proposals")
                .getJsonObject(0);

        JsonObject one = Json.object(client.get(PROPOSALS + "/" + listed.getInt("id")));

        assertThat(one.getString("title")).isEqualTo(listed.getString("title"));
        assertThat(one.getJsonObject("answer").getString("body")).isNotBlank();
        assertThat(client.get(one.getString("page")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1%20", "abc", "999999999", "9223372036854775808", "%EF%BC%91", "1%00"})
    void answersAnUnknownProposalWithAProblem(String id, Client client) {
        var answer = client.get(PROPOSALS + "/" + id);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(Json.object(answer).getInt("status")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order=id;select%20pg_sleep(5)",
                "order=",
                "filter=user.email",
                "after=abc",
                "after=1-2-3",
                "after=",
                "size=0",
                "size=-1",
                "size=101",
                "size=1000000000000000000",
                "size=abc"
            })
    void refusesAParameterWithAValueThatIsNotAllowed(String query, Client client) {
        var answer = client.get(PROPOSALS + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(Json.object(answer).getInt("status")).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/v1/nope,404", "POST,/api/v1/me,403", "DELETE,/api/v1/ladder/crowdsourcing/proposals/1,403"})
    void answersEveryErrorWithAProblem(String method, String path, int status, Client client) {
        var answer = client.send(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
    }

    @Test
    void isDescribedAsOpenApi(Client client) {
        var answer = client.get("/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(PROPOSALS + ":", PROPOSALS + "/{id}:", "/api/v1/me:", "operationId: listProposals");
    }

    @Test
    void doesNotSayWhoNobodyIs(Client client) {
        var answer = client.get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Bearer"));
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junk",
                "a.b.c",
                // alg none, subject 1
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwicmVhbG1fYWNjZXNzIjp7InJvbGVzIjpbImFkbWluIl19fQ."
            })
    void doesNotTakeATokenThatKeycloakNeverGave(String token, Client client) {
        var answer = client.get("/api/v1/me", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void ignoresATokenInTheAddress(Client client) {
        assertThat(client.get("/api/v1/me?access_token=junk").statusCode()).isEqualTo(401);
        assertThat(client.get("/?access_token=junk").statusCode()).isEqualTo(200);
    }

    @Test
    void readsPublicPagesWithATokenThatKeycloakNeverGave(Client client) {
        assertThat(client.get("/", "Authorization", "Bearer junk").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEIGHBOUR")
    void saysWhoTheCallerIsWithTheRolesOfTheRealm(Login login, Client client) {
        JsonObject me = Json.object(client.loggedInAs(login).get("/api/v1/me"));

        assertThat(me.getJsonArray("roles").getValuesAs(jakarta.json.JsonString::getString))
                .contains(login.role());
    }

    @Test
    void lendsNoCredentialsToOtherSites(Client client) {
        var answer = client.loggedInAs(Login.CITIZEN).get("/api/v1/me", "Origin", "https://evil.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
