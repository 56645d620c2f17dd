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

    @Test
    void isNotSentAgainToWhoeverHasIt(Client client) {
        String address = "/api/v1/open-data/portal/initiatives.csv";
        HttpResponse<String> first = client.get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.body()).startsWith("id,title,summary,status,");
        assertThat(client.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(client.get(address, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void hasTheContributionsOfAllStepsWithoutNames(Client client) {
        long number = Submission.accepted(client.loggedInAs(Login.CITIZEN));

        HttpResponse<String> rows = client.get("/api/v1/open-data/portal/contributions.json");

        assertThat(Json.array(rows).getValuesAs(JsonObject.class)).anySatisfy(row -> {
            assertThat(row.getInt("id")).isEqualTo((int) number);
            assertThat(row.getString("step")).isEqualTo("crowdsourcing");
        });
        assertThat(rows.body()).doesNotContain("Freja Bang");
    }

    @Test
    void isDescribedByDcat(Client client) {
        HttpResponse<String> json = client.get("/api/v1/catalogue.jsonld");
        HttpResponse<String> turtle = client.get("/api/v1/catalogue", "Accept", "text/turtle");

        assertThat(Json.mediaType(json)).isEqualTo("application/ld+json");
        JsonObject catalogue = Json.object(json);
        assertThat(catalogue.getString("@type")).isEqualTo("dcat:Catalog");
        assertThat(catalogue.getJsonArray("dcat:dataset").getValuesAs(JsonObject.class))
                .hasSizeGreaterThan(7)
                .allSatisfy(dataset -> assertThat(dataset)
                        .containsKeys(
                                "@id",
                                "dct:title",
                                "dct:description",
                                "dct:publisher",
                                "dcat:contactPoint",
                                "dcat:theme",
                                "dct:language"))
                .allSatisfy(dataset -> assertThat(dataset.getJsonArray("dcat:distribution"))
                        .hasSize(2)
                        .allSatisfy(distribution -> assertThat(distribution.asJsonObject())
                                .containsKeys("dcat:downloadURL", "dct:license", "dcat:mediaType")));
        assertThat(Json.mediaType(turtle)).isEqualTo("text/turtle");
        assertThat(turtle.body()).contains("a dcat:Catalog ;", "crowdsourcing/proposals.csv> ;");
    }

    @Test
    void isWhereTheCatalogueSays(Client client) {
        Json.object(client.get("/api/v1/catalogue.jsonld"))
                .getJsonArray("dcat:dataset")
                .getValuesAs(JsonObject.class)
                .stream()
                .flatMap(dataset -> dataset.getJsonArray("dcat:distribution").getValuesAs(JsonObject.class).stream())
                .map(distribution -> distribution
                        .getJsonArray("dcat:downloadURL")
                        .getJsonObject(0)
                        .getString("@id")
                        .replaceFirst("^https?://[^/]+", ""))
                .forEach(address ->
                        assertThat(client.get(address).statusCode()).as(address).isEqualTo(200));
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
