// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

@HttpTest
class HealthIT {

    @Test
    void livesWithoutAskingAnybody(Client client) {
        var answer = client.get("/health/live");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.object(answer).getString("status")).isEqualTo("UP");
        assertThat(Json.object(answer).getJsonArray("checks")).isEmpty();
    }

    @Test
    void isReadyWithEverythingItNeeds(Client client) {
        JsonObject health = Json.object(client.get("/health/ready"));

        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getJsonArray("checks").getValuesAs(JsonObject.class))
                .extracting(check -> check.getString("name"))
                .containsExactlyInAnyOrder("database", "migrations", "plugins", "identity provider", "figures");
    }

    @Test
    void saysWhichPluginsAreActive(Client client) {
        assertThat(client.get("/health/ready").body()).contains("crowdsourcing ACTIVE");
    }
}
