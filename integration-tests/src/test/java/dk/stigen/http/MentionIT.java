// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever is mentioned in a comment is told once, and stands there under the name that he has now. */
@HttpTest
class MentionIT {

    @Test
    void isToldOnceAndStandsUnderTheNameOfNow(Client author, Client neighbour, Client official) {
        String about = proposal(author);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        comment(neighbour, about, "Jeg går der hver aften.", "");
        JsonObject person = offered(author, about, "kro").get(0).asJsonObject();
        assertThat(person.getString("name")).isEqualTo("Jonas Krogh");
        assertThat(offered(neighbour, about, "kro")).as("himself").noneMatch(MentionIT::isJonas);

        long written = comment(
                author, about, "Hej @Jonas Krogh, er det dig?", ",\"mentioned\":[\"" + person.getString("ref") + "\"]");
        assertThat(author.call(
                                "PUT",
                                "/api/v1/comments/" + written,
                                "{\"body\":\"Hej @Jonas Krogh, er det dig igen?\"}")
                        .statusCode())
                .isEqualTo(204);

        List<JsonObject> told = mentions(neighbour, about);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getString("words")).isEqualTo("Du er nævnt i en kommentar.");
        official.loggedInAs(Login.OFFICIAL);
        assertThat(list(official, about)).isEmpty();

        String mark = UUID.randomUUID().toString().substring(0, 4).replaceAll("[0-9]", "x");
        save(neighbour, "Havnefoged " + mark);
        try {
            assertThat(author.get("/api/v1/contributions/" + about + "/comments")
                            .body())
                    .contains("Hej @Havnefoged " + mark + ", er det dig igen?");
        } finally {
            save(neighbour, "Jonas Krogh");
        }
    }

    @Test
    void isOfferedToWhoeverMayCommentAlone(Client author, Client visitor) {
        String address = "/api/v1/contributions/" + proposal(author) + "/mentionable?begin=";
        assertThat(author.get(address).statusCode()).isEqualTo(400);
        assertThat(author.get(address + "a".repeat(61)).statusCode()).isEqualTo(400);
        assertThat(author.get(address + "%25_%27").body()).isEqualTo("[]");
        assertThat(visitor.get(address + "fre").statusCode()).isEqualTo(401);
        assertThat(author.get("/api/v1/contributions/crowdsourcing/proposal/999999999/mentionable?begin=a")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String proposal(Client author) {
        author.loggedInAs(Login.CITIZEN);
        return "crowdsourcing/proposal/" + Submission.accepted(author);
    }

    private static long comment(Client by, String about, String text, String more) {
        return Json.object(by.call(
                        "POST",
                        "/api/v1/contributions/" + about + "/comments",
                        "{\"body\":\"" + text + "\"" + more + "}"))
                .getJsonNumber("id")
                .longValue();
    }

    private static JsonArray offered(Client by, String about, String begin) {
        return Json.array(by.get("/api/v1/contributions/" + about + "/mentionable?begin="
                + URLEncoder.encode(begin, StandardCharsets.UTF_8)));
    }

    private static boolean isJonas(JsonValue person) {
        return person.asJsonObject().getString("name").equals("Jonas Krogh");
    }

    private static void save(Client person, String name) {
        assertThat(OfficeForm.open(person, "/me/profile", "profile")
                        .with(Map.of("displayName", name, "save", "Gem profilen"))
                        .send()
                        .statusCode())
                .isEqualTo(302);
    }

    private static List<JsonObject> mentions(Client person, String about) {
        for (int look = 0; look < 150 && list(person, about).isEmpty(); look++) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        return list(person, about);
    }

    private static List<JsonObject> list(Client person, String about) {
        return Json.object(person.get("/api/v1/notifications"))
                .getJsonArray("notifications")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("ref").equals(about)
                        && one.getString("topic").equals("MENTION"))
                .toList();
    }
}
