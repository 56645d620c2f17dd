// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class OpenDataIT {

    private static final String PROPOSALS = "/api/v1/open-data/crowdsourcing/proposals";

    @Test
    void isListed(Client client) {
        List<JsonObject> catalogue = Json.array(client.get("/api/v1/open-data")).getValuesAs(JsonObject.class);

        assertThat(catalogue)
                .filteredOn(entry -> entry.getString("plugin").equals("crowdsourcing"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getString("csv")).isEqualTo(PROPOSALS + ".csv");
                    assertThat(entry.getJsonObject("title").getString("en")).contains("proposals");
                });
    }

    @Test
    void isTheSameTableInBothFormats(Client client) {
        HttpResponse<String> csv = client.get(PROPOSALS + ".csv");
        HttpResponse<String> json = client.get(PROPOSALS + ".json");

        assertThat(Json.mediaType(csv)).isEqualTo("text/csv");
        assertThat(Json.mediaType(json)).isEqualTo("application/json");
        assertThat(csv.body()).startsWith("id,activity,title,submittedAt,");
        List<String> numbers = csv.body()
                .lines()
                .skip(1)
                .map(line -> line.replaceAll(",.*", ""))
                .filter(number -> number.matches("[0-9]+"))
                .toList();
        assertThat(Json.array(json).getValuesAs(JsonObject.class))
                .extracting(row -> String.valueOf(row.getInt("id")))
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void runsNothingInASpreadsheet(Client client) {
        Submission.open(client.loggedInAs(Login.CITIZEN)).send("=HYPERLINK(\"http://x\",\"a\")", Submission.BODY);

        assertThat(client.get(PROPOSALS + ".csv").body()).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\"");
    }

    @Test
    void doesNotSayWho(Client client) {
        assertThat(client.get(PROPOSALS + ".json").body()).doesNotContain("author", "Freja Bang", "Ole Eriksen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/open-data/crowdsourcing/participants.csv",
                "/api/v1/open-data/nope/proposals.csv",
                "/api/v1/open-data/crowdsourcing/proposals.xml"
            })
    void isUnknownWhereThereIsNone(String path, Client client) {
        HttpResponse<String> answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
    }
}
