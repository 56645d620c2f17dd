// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class NeedRestIT {

    private static final String NEEDS = "/api/v1/ladder/volunteering/needs";

    @Test
    void givesNeedsAPageAtATimeAndOneByItsNumber(Client client) {
        JsonObject first = Json.object(client.get(NEEDS + "?size=2"));
        assertThat(first.getJsonArray("needs")).hasSize(2);
        JsonObject second = Json.object(client.get(NEEDS + "?size=2&after=" + first.getString("next")));
        int newest = first.getJsonArray("needs").getJsonObject(0).getInt("id");
        assertThat(second.getJsonArray("needs").getJsonObject(0).getInt("id"))
                .isLessThan(first.getJsonArray("needs").getJsonObject(1).getInt("id"));

        JsonObject one = Json.object(client.get(NEEDS + "/" + newest));
        assertThat(one.getInt("id")).isEqualTo(newest);
        assertThat(one.getJsonArray("shifts")).isNotEmpty();
    }

    @Test
    void keepsTheContactFromEverybody(Client client) {
        assertThat(client.get(NEEDS).body()).contains("Solgården").doesNotContain("contact", "20 00 00");
        assertThat(client.get("/calendar.ics").body())
                .contains("UID:volunteering-shift-")
                .doesNotContain("20 00 00");
    }

    @Test
    void findsByCompetence(Client client) {
        assertThat(client.get(NEEDS + "?competence=Egen+bil").body())
                .contains("julekoncert")
                .doesNotContain("Solgården");
    }

    @ParameterizedTest
    @CsvSource({"?day=i+dag,400", "?size=0,400", "?size=101,400", "?after=x,400", "/0,404", "/999999999,404", "/x,404"})
    void refusesWhatItDoesNotKnow(String address, int status, Client client) {
        assertThat(client.get(NEEDS + address).statusCode()).isEqualTo(status);
    }
}
