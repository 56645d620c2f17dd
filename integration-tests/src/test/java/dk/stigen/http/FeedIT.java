// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class FeedIT {

    @ParameterizedTest
    @CsvSource({"/feed, application/atom+xml, entry", "/rss, application/rss+xml, item"})
    void tellsWhatIsNewInAnActivity(String path, String mediaType, String entry, Client client) {
        long number = Submission.accepted(client.loggedInAs(Login.CITIZEN));
        JsonObject card = Json.object(client.get("/api/v1/contributions/crowdsourcing/proposal/" + number));

        HttpResponse<String> feed = client.get(path + "?activity=" + card.getInt("activity"));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(Json.mediaType(feed)).isEqualTo(mediaType);
        Document read = Jsoup.parse(feed.body(), Parser.xmlParser());
        Element newest = read.selectFirst(entry);
        assertThat(newest).isNotNull();
        assertThat(newest.select("title").text()).isEqualTo(Submission.TITLE);
        assertThat(newest.select("link").outerHtml()).contains("/ladder/crowdsourcing/proposal/" + number);
        assertThat(newest.select("author name, dc|creator").text()).isEqualTo(card.getString("author"));
    }

    @ParameterizedTest
    @CsvSource({"/feed, entry", "/rss, item"})
    void tellsWhatTheMunicipalityAnswers(String path, String entry, Client client) {
        HttpResponse<String> feed = client.get(path + "/answers");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(feed.body(), Parser.xmlParser()).select(entry)).isNotEmpty();
        assertThat(feed.body()).contains("Kommunens svar", "/arena/answers");
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
        assertThat(client.get("/rss" + query).statusCode()).isEqualTo(404);
    }
}
