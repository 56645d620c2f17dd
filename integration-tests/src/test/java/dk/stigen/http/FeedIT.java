// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class FeedIT {

    @Test
    void tellsWhatIsNewInAnActivity(Client client) {
        long number = Submission.accepted(client.loggedInAs(Login.CITIZEN));
        JsonObject card = Json.object(client.get("/api/v1/contributions/crowdsourcing/proposal/" + number));

        HttpResponse<String> feed = client.get("/feed?activity=" + card.getInt("activity"));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(Json.mediaType(feed)).isEqualTo("application/atom+xml");
        assertThat(feed.body()).contains("/ladder/crowdsourcing/proposal/" + number + "\"");
    }

    @Test
    void tellsWhatTheMunicipalityAnswers(Client client) {
        HttpResponse<String> feed = client.get("/feed/answers");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("/feed/answers", "<entry>", "<author>", "Kommunens svar");
    }

    @Test
    void isFoundByFeedReaders(Client client) {
        assertThat(client.get("/").body())
                .contains("rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/feed\"", "href=\"/feed/answers\"")
                .contains("type=\"text/calendar\"", "href=\"/calendar.ics\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?activity=999999999", "?activity=x", "?initiative=0", "?activity=", "?initiative=999999999"})
    void isNotThereForWhatIsNot(String query, Client client) {
        assertThat(client.get("/feed" + query).statusCode()).isEqualTo(404);
    }
}
