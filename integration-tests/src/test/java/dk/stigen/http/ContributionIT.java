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
}
