// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who follows what, what he is told by REST and by mail, and how that is stopped. */
@HttpTest
class NotificationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whoeverMadeItOrFollowsItIsToldOnceAndWhoeverDidItIsNot(Client author, Client neighbour, Client official) {
        String proposal = proposal(author);
        official.loggedInAs(Login.OFFICIAL);
        assertThat(official.call("PUT", "/api/v1/follows/" + proposal, "").statusCode())
                .isEqualTo(204);
        assertThat(official.call("PUT", "/api/v1/follows/" + proposal, "").statusCode())
                .isEqualTo(204);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        comment(neighbour, proposal, "Jeg går der hver aften.");

        JsonObject told = told(author, proposal).get(0);
        assertThat(told.getString("topic")).isEqualTo("COMMENT");
        assertThat(told.getString("words")).isEqualTo("Der er skrevet en kommentar.");
        assertThat(told.getBoolean("read")).isFalse();
        assertThat(author.get(told.getString("path")).statusCode()).isEqualTo(200);
        assertThat(told(official, proposal)).hasSize(1);
        assertThat(list(neighbour, proposal)).isEmpty();

        String read = "/api/v1/notifications/" + told.getInt("id") + "/read";
        assertThat(neighbour.call("PUT", read, "").statusCode()).isEqualTo(404);
        assertThat(author.call("PUT", read, "").statusCode()).isEqualTo(204);
        assertThat(list(author, proposal).get(0).getBoolean("read")).isTrue();
    }

    @Test
    void whoeverFollowsNoLongerIsToldNoMore(Client author, Client neighbour, Client official) {
        String proposal = proposal(author);
        official.loggedInAs(Login.OFFICIAL);
        official.call("PUT", "/api/v1/follows/" + proposal, "");
        assertThat(official.get("/api/v1/follows").body()).contains(proposal);
        assertThat(official.call("DELETE", "/api/v1/follows/" + proposal, "").statusCode())
                .isEqualTo(204);
        assertThat(official.get("/api/v1/follows").body()).doesNotContain(proposal);

        neighbour.loggedInAs(Login.NEIGHBOUR);
        comment(neighbour, proposal, "Så er vi to.");

        assertThat(told(author, proposal)).hasSize(1);
        assertThat(list(official, proposal)).isEmpty();
    }

    @Test
    void whoeverSupportsAProposalFollowsItUntilHeTakesThatBack(Client author, Client neighbour) {
        String proposal = proposal(author);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        String support = "/api/v1/contributions/crowdsourcing/proposal/"
                + proposal.substring(proposal.lastIndexOf('/') + 1) + "/support";

        neighbour.call("PUT", support, "");
        assertThat(neighbour.get("/api/v1/follows").body()).contains(proposal);
        neighbour.call("DELETE", support, "");
        assertThat(neighbour.get("/api/v1/follows").body()).doesNotContain(proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/follows/crowdsourcing/proposal/999999999, 404",
        "PUT, /api/v1/follows/portal/initiative/999999999, 404",
        "PUT, /api/v1/follows/nothing/nothing/1, 404",
        "PUT, /api/v1/follows/crowdsourcing/proposal/0, 404",
        "DELETE, /api/v1/follows/crowdsourcing/proposal/999999999, 204",
        "GET, /api/v1/follows?skip=-1, 400",
        "GET, /api/v1/notifications?after=x, 400",
        "PUT, /api/v1/notifications/999999999/read, 404"
    })
    void whatIsNotThereCannotBeFollowedOrRead(String method, String path, int status, Client citizen) {
        citizen.loggedInAs(Login.CITIZEN);

        assertThat(citizen.call(method, path, "").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/follows/portal/initiative/1",
        "GET, /api/v1/follows",
        "GET, /api/v1/notifications",
        "PUT, /api/v1/notifications/1/read"
    })
    void nobodyFollowsOrReadsWithoutALogin(String method, String path, Client visitor) {
        assertThat(visitor.send(method, path).statusCode()).isIn(401, 403);
    }

    @Test
    void aMailTellsInTheReadersWordsAndIsStoppedByItsOwnLinkAlone(
            Client author, Client neighbour, Client visitor, PortalDatabase database) throws SQLException {
        author.loggedInAs(Login.CITIZEN);
        choose(author, "COMMENT", "IMMEDIATE");
        String proposal = proposal(author);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        comment(neighbour, proposal, "<b>Det</b> er mørkt.");

        String mail = mailAbout(database, proposal);
        assertThat(mail).contains("borger@fjordby.example", "Der er skrevet en kommentar.");
        String token = found(mail, "/stop-mail\\?token=([A-Za-z0-9_-]+)");

        assertThat(visitor.get("/stop-mail?token=" + token).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/mail/stop?token=" + token).statusCode()).isIn(200, 303);
        assertThat(author.get("/me/mail").body()).containsPattern("value=\"IMMEDIATE\" selected");
        assertThat(visitor.post("/mail/stop", Map.of("token", token.substring(1)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/stop-mail?token=" + token.substring(1)).statusCode())
                .isEqualTo(404);

        for (int time = 0; time < 2; time++) {
            assertThat(visitor.post("/mail/stop", Map.of("token", token, "List-Unsubscribe", "One-Click"))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(author.get("/me/mail").body()).containsPattern("value=\"NEVER\" selected");
        choose(author, "COMMENT", "DAILY");
    }

    @Test
    void aChoiceThatIsNoneIsRefused(Client citizen) {
        citizen.loggedInAs(Login.CITIZEN);

        assertThat(citizen.post("/me/mail/choice", Map.of("COMMENT", "HOURLY", "formToken", citizen.formToken()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(citizen.post("/me/mail/choice", Map.of("COMMENT", "NEVER")).statusCode())
                .isEqualTo(403);
    }

    private static void choose(Client person, String topic, String pace) {
        assertThat(person.post("/me/mail/choice", Map.of(topic, pace, "formToken", person.formToken()))
                        .statusCode())
                .isEqualTo(303);
    }

    private static String proposal(Client author) {
        author.loggedInAs(Login.CITIZEN);
        return "crowdsourcing/proposal/" + Submission.accepted(author);
    }

    private static void comment(Client by, String about, String text) {
        assertThat(by.call("POST", "/api/v1/contributions/" + about + "/comments", "{\"body\":\"" + text + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    /** What the person is told about it, once he is told anything. */
    private static List<JsonObject> told(Client person, String about) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<JsonObject> told = list(person, about);
        while (told.isEmpty() && System.nanoTime() < deadline) {
            pause();
            told = list(person, about);
        }
        assertThat(told).isNotEmpty();
        return told;
    }

    private static List<JsonObject> list(Client person, String about) {
        return Json.object(person.get("/api/v1/notifications"))
                .getJsonArray("notifications")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("ref").equals(about))
                .toList();
    }

    /** What a mail about it says, once it is sent. */
    private static String mailAbout(PortalDatabase database, String about) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try (Connection connection = database.portal().connect();
                    PreparedStatement query = connection.prepareStatement(
                            "select address || chr(10) || plain from mail where sent_at is not null and plain like"
                                    + " ?")) {
                query.setString(1, "%/ladder/" + about + "%");
                ResultSet rows = query.executeQuery();
                if (rows.next()) {
                    return rows.getString(1);
                }
            }
            pause();
        }
        throw new AssertionError("No mail tells of " + about + ".");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
