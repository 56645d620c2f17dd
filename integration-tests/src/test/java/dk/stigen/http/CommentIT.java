// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say about a proposal, by REST: written once, answered, agreed with, changed and taken back by whoever wrote it. */
@HttpTest
class CommentIT {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void isWrittenOnceHoweverOftenTheCallIsMade(Client author, Client neighbour) {
        String comments = comments(author);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        String comment = "{\"body\":\"Jeg går der hver aften.\",\"key\":\"%s\"}".formatted(UUID.randomUUID());

        HttpResponse<String> first = neighbour.call("POST", comments, comment);
        HttpResponse<String> second = neighbour.call("POST", comments, comment);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(number(second)).isEqualTo(number(first));
        assertThat(all(author, comments).getInt("total")).isEqualTo(1);
        assertThat(first(author, comments).getString("body")).isEqualTo("Jeg går der hver aften.");
        assertThat(first(author, comments).getString("author")).isEqualTo("Jonas Krogh");
    }

    @Test
    void anAnswerToAnAnswerStandsInTheSameThread(Client author, Client neighbour) {
        String comments = comments(author);
        neighbour.loggedInAs(Login.NEIGHBOUR);
        long thread = write(neighbour, comments, "{\"body\":\"Hvem skal betale?\"}");
        long answer = write(author, comments, "{\"body\":\"Kommunen, håber vi.\",\"answers\":%d}".formatted(thread));
        write(neighbour, comments, "{\"body\":\"Så er jeg med.\",\"answers\":%d}".formatted(answer));

        assertThat(all(author, comments).getJsonArray("comments")).hasSize(1);
        assertThat(all(author, comments).getInt("total")).isEqualTo(3);
        assertThat(first(author, comments).getJsonArray("answers").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("body"))
                .containsExactly("Kommunen, håber vi.", "Så er jeg med.");
    }

    @Test
    void isChangedAndTakenBackByWhoeverWroteItAlone(Client author, Client neighbour) {
        String comments = comments(author);
        long own = write(author, comments, "{\"body\":\"Det var mig.\"}");
        String address = "/api/v1/comments/" + own;
        neighbour.loggedInAs(Login.NEIGHBOUR);

        assertThat(neighbour
                        .call("PUT", address, "{\"body\":\"Det var en anden.\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(neighbour.call("DELETE", address, "").statusCode()).isEqualTo(404);
        assertThat(author.call("PUT", address, "{\"body\":\"Det var os.\"}").statusCode())
                .isEqualTo(204);
        assertThat(first(neighbour, comments).getString("body")).isEqualTo("Det var os.");
        assertThat(first(neighbour, comments).getBoolean("edited")).isTrue();

        write(neighbour, comments, "{\"body\":\"Hvem er I?\",\"answers\":%d}".formatted(own));
        assertThat(author.call("DELETE", address, "").statusCode()).isEqualTo(204);

        // the answer still has something to stand under
        assertThat(first(neighbour, comments).getBoolean("withdrawn")).isTrue();
        assertThat(first(neighbour, comments).getString("body")).isEmpty();
        assertThat(all(neighbour, comments).getInt("total")).isEqualTo(1);
        assertThat(author.call("DELETE", address, "").statusCode()).isEqualTo(404);
    }

    @Test
    void isAgreedWithOnceByEachAndNotByWhoeverWroteIt(Client author, Client neighbour) {
        String comments = comments(author);
        String agreement =
                "/api/v1/comments/" + write(author, comments, "{\"body\":\"Flere bænke, tak.\"}") + "/agreement";
        neighbour.loggedInAs(Login.NEIGHBOUR);

        for (int i = 0; i < 2; i++) {
            assertThat(neighbour.call("PUT", agreement, "").statusCode()).isEqualTo(204);
            assertThat(author.call("PUT", agreement, "").statusCode()).isEqualTo(204);
            assertThat(first(author, comments).getInt("agreed")).isEqualTo(1);
        }
        assertThat(neighbour.call("DELETE", agreement, "").statusCode()).isEqualTo(204);
        assertThat(first(author, comments).getInt("agreed")).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "too short|{\"body\":\" a \"}|422",
                "nothing|{}|422",
                "no body at all||400",
                "a key that is none|{\"body\":\"Hej med jer\",\"key\":\"x\"}|400",
                "an answer to nothing|{\"body\":\"Hej med jer\",\"answers\":999999999}|404",
                "a stance that is none|{\"body\":\"Hej med jer\",\"stance\":\"MAYBE\"}|400"
            })
    void refusesWhatIsWrongAndStoresNothing(String what, String body, int status, Client author) {
        String comments = comments(author);

        HttpResponse<String> answer = author.call("POST", comments, body == null ? "" : body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(all(author, comments).getInt("total")).isZero();
    }

    @Test
    void refusesWhatIsTooLongTheSameAgainAndAFlood(Client author, Client politician) {
        String comments = comments(author);
        // whoever floods is silent for a minute, so not one of those who write in other tests
        politician.loggedInAs(Login.POLITICIAN);

        assertThat(politician
                        .call("POST", comments, "{\"body\":\"%s\"}".formatted("x".repeat(1001)))
                        .statusCode())
                .isEqualTo(422);
        write(politician, comments, "{\"body\":\"Det samme.\"}");
        HttpResponse<String> again = politician.call("POST", comments, "{\"body\":\"Det samme.\"}");
        assertThat(again.statusCode()).isEqualTo(409);

        HttpResponse<String> last = again;
        for (int i = 0; i < 11 && last.statusCode() != 429; i++) {
            last = politician.call("POST", comments, "{\"body\":\"Nummer %d\"}".formatted(i));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("60");
        assertThat(all(author, comments).getInt("total")).isLessThanOrEqualTo(10);
    }

    @Test
    void isReadByWhoeverSeesTheProposal(Client author, Client visitor) {
        String comments = comments(author);
        write(author, comments, "{\"body\":\"Spørg endelig.\"}");

        assertThat(first(visitor, comments).getString("body")).isEqualTo("Spørg endelig.");
        assertThat(visitor.get(comments.replaceAll("proposal/[0-9]+", "proposal/999999999"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(comments + "?after=x").statusCode()).isEqualTo(400);
    }

    /** Returns where the comments on a new proposal of the citizen's are. */
    private static String comments(Client author) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + Submission.accepted(author.loggedInAs(Login.CITIZEN))
                + "/comments";
    }

    private static long write(Client client, String comments, String comment) {
        HttpResponse<String> answer = client.call("POST", comments, comment);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return number(answer);
    }

    private static long number(HttpResponse<String> answer) {
        return Json.object(answer).getInt("id");
    }

    private static JsonObject all(Client client, String comments) {
        return Json.object(client.get(comments));
    }

    private static JsonObject first(Client client, String comments) {
        JsonArray found = all(client, comments).getJsonArray("comments");
        return found.getJsonObject(0);
    }
}
