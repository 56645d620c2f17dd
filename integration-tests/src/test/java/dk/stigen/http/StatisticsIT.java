// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class StatisticsIT {

    private static final String STATISTICS = "/api/v1/statistics";

    @Test
    void countsWhatIsSubmitted(Client client) {
        long before = proposals(client);

        Submission.accepted(client.loggedInAs(Login.CITIZEN));

        assertThat(proposals(client)).isEqualTo(before + 1);
    }

    @Test
    void tellsNoFigureAboutOneToFourPeople(Client client) {
        YearMonth now = YearMonth.now();
        for (int i = 0; i < 4; i++) {
            String month = now.minusMonths(i).toString();
            assertThat(figures(client, "?from=" + month + "&until=" + month))
                    .isNotEmpty()
                    .filteredOn(figure -> figure.getString("unit").equals("people"))
                    .allSatisfy(figure -> assertThat(figure.getBoolean("keptBack") || !isFew(figure))
                            .isTrue());
        }
    }

    private static boolean isFew(JsonObject figure) {
        int people = figure.getInt("value");
        return people > 0 && people < 5;
    }

    @Test
    void isZeroBeforeThereWasAnything(Client client) {
        assertThat(figures(client, "?from=2001-01&until=2001-12"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.getInt("value")).isZero());
    }

    @Test
    void isTheSameForTheOnlyActivityAsForAll(Client client) {
        int activity = Json.object(client.get("/api/v1/ladder/crowdsourcing/proposals?size=1"))
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getInt("activity");

        assertThat(figures(client, "?activity=" + activity))
                .isNotEmpty()
                .allMatch(figure -> figure.getString("plugin").equals("crowdsourcing"));
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2026-13,400",
        "?from=x,400",
        "?from=2026-02&until=2026-01,400",
        "?activity=x,404",
        "?activity=999999999,404"
    })
    void refusesAParameterWithAValueThatIsNotAllowed(String query, int status, Client client) {
        var answer = client.get(STATISTICS + query);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
    }

    private static long proposals(Client client) {
        return figures(client, "").stream()
                .filter(figure -> figure.getString("key").equals("crowdsourcing.proposals"))
                .mapToLong(figure -> figure.getJsonNumber("value").longValue())
                .sum();
    }

    private static List<JsonObject> figures(Client client, String query) {
        return Json.array(client.get(STATISTICS + query)).getValuesAs(JsonObject.class);
    }
}
