// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void countsWithoutCountingWhatNobodyMaySee(Client citizen, Client visitor, PortalDatabase database)
            throws SQLException {
        long before = contributions(visitor);
        long number = Submission.accepted(citizen.loggedInAs(Login.CITIZEN));
        assertThat(contributions(visitor)).isEqualTo(before + 1);

        execute(database, "update contribution set withheld = true where type = 'proposal' and number = " + number);
        assertThat(contributions(visitor)).isEqualTo(before);

        execute(database, "update contribution set withheld = false where type = 'proposal' and number = " + number);
        assertThat(contributions(visitor)).isEqualTo(before + 1);
    }

    @Test
    void findsAndMendsACounterThatSaysSomethingElse(Client client, Client visitor, PortalDatabase database)
            throws SQLException {
        Client admin = client.loggedInAs(Login.ADMIN);
        Submission.accepted(admin);
        recount(admin);
        long before = contributions(visitor);
        execute(
                database,
                "insert into figure_change (kind, activity_id, month, value) select kind, activity_id, month, 7 from figure_now"
                        + " where kind = 'CONTRIBUTION' order by month desc, value desc limit 1");
        assertThat(contributions(visitor)).isEqualTo(before + 7);

        recount(admin);

        assertThat(contributions(visitor)).isEqualTo(before);
        assertThat(visitor.get("/health/ready").body()).contains("DEGRADED", "1 had drifted on");
        assertThat(admin.get("/admin/figures").body()).contains("Tællere, der sagde noget andet", "Bidrag");

        recount(admin);
        assertThat(visitor.get("/health/ready").body()).contains("as counted");
    }

    private static void recount(Client admin) {
        assertThat(admin.post("/admin/figures/recount", Map.of("formToken", admin.formToken()))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void isRecountedByAdministratorsAlone(Client client) {
        Client official = client.loggedInAs(Login.OFFICIAL);

        assertThat(official.post("/admin/figures/recount", Map.of("formToken", official.formToken()))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "activities", "areas", "topics"})
    void tellsNoTableOfFewPeople(String table, Client client) {
        for (JsonObject row : Json.array(client.get(STATISTICS + "/" + table + ".json?period=all"))
                .getValuesAs(JsonObject.class)) {
            if (row.getBoolean("participantsKeptBack")) {
                assertThat(row.isNull("participants")).isTrue();
            } else {
                assertThat(row.getInt("participants")).isNotIn(1, 2, 3, 4);
            }
        }
    }

    @Test
    void isTheSameTableAsAFile(Client client) {
        HttpResponse<String> csv = client.get(STATISTICS + "/months.csv");

        assertThat(Json.mediaType(csv)).isEqualTo("text/csv");
        assertThat(csv.body()).startsWith("month,contributions,comments,answered,answeredInTime");
        assertThat(csv.body().lines()).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people.csv", "/months.csv?period=1999", "/months.csv?period=x", "/months.xml"})
    void hasNoOtherTables(String address, Client client) {
        assertThat(client.get(STATISTICS + address).statusCode()).isEqualTo(404);
    }

    @Test
    void showsChartsWithTheTablesAndTheirFiles(Client client) {
        HttpResponse<String> page = client.get("/arena/statistics?period=all");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<svg", "class=\"st-chart\"", "/api/v1/statistics/months.csv?period=all");
        assertThat(client.get("/arena/statistics?period=1999").statusCode()).isEqualTo(404);
    }

    private static long contributions(Client client) {
        return Json.array(client.get(STATISTICS + "/months.json")).getValuesAs(JsonObject.class).stream()
                .mapToLong(month -> month.getInt("contributions"))
                .sum();
    }

    private static void execute(PortalDatabase database, String sql) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
