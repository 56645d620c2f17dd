// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class ContributionIT {

    @Test
    void isShownAsACard(Client client) {
        long proposal = Submission.accepted(client.loggedInAs(Login.CITIZEN));

        JsonObject card = Json.object(client.get("/api/v1/contributions/crowdsourcing/proposal/" + proposal));

        assertThat(card.getString("title")).isEqualTo(Submission.TITLE);
        assertThat(card.getString("kind")).isEqualTo("Forslag");
        assertThat(card.getString("author")).isEqualTo("Freja Bang");
        assertThat(client.get(card.getString("page")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crowdsourcing/proposal/999999999",
                "crowdsourcing/answer/1",
                "nope/proposal/1",
                "crowdsourcing/proposal/0"
            })
    void isUnknownWhereThereIsNone(String address, Client client) {
        var answer = client.get("/api/v1/contributions/" + address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void isFoundByItsWordsInAnyFormAndOnThePage(Client client) {
        Submission.open(client.loggedInAs(Login.CITIZEN))
                .send("Flere svalekasser ved skolerne", "Svalerne mangler reder, og skolerne har plads under taget.");

        JsonObject found = Json.object(client.get("/api/v1/contributions?words=svalekasse+skole&plugin=crowdsourcing"));

        assertThat(found.getInt("total")).isPositive();
        assertThat(found.getJsonArray("contributions").getJsonObject(0).getString("title"))
                .isEqualTo("Flere svalekasser ved skolerne");
        assertThat(client.get("/arena/contributions?words=svalekasse").body())
                .contains("Flere <mark>svalekasser</mark> ved skolerne")
                .contains("value=\"svalekasse\"");
        assertThat(client.get("/feed").body()).contains("<title>Flere svalekasser ved skolerne</title>");
    }

    @Test
    void isListedAPageAtATime(Client client) {
        client.loggedInAs(Login.CITIZEN);
        Submission.accepted(client);
        Submission.accepted(client);

        JsonObject first = Json.object(client.get("/api/v1/contributions?size=1"));
        JsonObject second = Json.object(client.get("/api/v1/contributions?size=1&after=" + first.getString("next")));

        assertThat(first.getJsonArray("contributions")).hasSize(1);
        assertThat(second.getJsonArray("contributions"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getJsonArray("contributions"));
        assertThat(first.getInt("total")).isEqualTo(second.getInt("total")).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "after=1-2-3",
                "size=0",
                "size=101",
                "plugin=No",
                "type=a'b",
                "activity=0",
                "initiative=1;select",
                "words=%%LONG"
            })
    void isNotLookedForByNonsense(String query, Client client) {
        var answer = client.get("/api/v1/contributions?" + query.replace("%%LONG", "a".repeat(201)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void mayBeFramedAsACardAndNothingElseMay(Client client) {
        long proposal = Submission.accepted(client.loggedInAs(Login.CITIZEN));

        var card = client.get("/embed/crowdsourcing/proposal/" + proposal);

        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.body()).contains(Submission.TITLE, "/ladder/crowdsourcing/proposal/" + proposal);
        assertThat(policy(card))
                .contains("frame-ancestors *", "form-action 'none'")
                .doesNotContain("script-src");
        assertThat(card.body()).doesNotContain("<script", "<form");
        for (String other : new String[] {
            "/ladder/crowdsourcing/proposal/" + proposal,
            "/arena/contributions",
            "/embed/crowdsourcing/proposal/999999999"
        }) {
            assertThat(policy(client.get(other))).as(other).contains("frame-ancestors 'none'");
        }
    }

    private static String policy(java.net.http.HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void standsInTheSitemapAndTheFeedOfItsInitiative(Client client) {
        long proposal = Submission.accepted(client.loggedInAs(Login.CITIZEN));

        assertThat(client.get("/sitemap.xml").body()).contains("/sitemap/pages.xml", "/sitemap/contributions-1.xml");
        assertThat(client.get("/sitemap/contributions-1.xml").body())
                .contains("/ladder/crowdsourcing/proposal/" + proposal + "</loc>");
        assertThat(client.get("/sitemap/pages.xml").body()).contains("/arena/initiatives</loc>", "/arena/initiative/");
        assertThat(client.get("/sitemap/contributions-999.xml").statusCode()).isEqualTo(404);
        assertThat(client.get("/feed?initiative=999999999").statusCode()).isEqualTo(404);
        assertThat(client.get("/feed?initiative=x").statusCode()).isEqualTo(404);
    }
}
