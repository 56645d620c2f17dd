// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs submit and support as people do on the pages, and are refused as they are. */
@HttpTest
class ProposalRestIT {

    private static final String PROPOSALS = "/api/v1/ladder/crowdsourcing/proposals";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void submitsAProposalOnceHoweverOftenTheCallIsMade(Client client) {
        client.loggedInAs(Login.CITIZEN);
        String proposal = proposal(client, UUID.randomUUID());

        HttpResponse<String> first = client.call("POST", PROPOSALS, proposal);
        HttpResponse<String> second = client.call("POST", PROPOSALS, proposal);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(Client.location(first)).endsWith(PROPOSALS + "/" + number(first));
        assertThat(number(second)).isEqualTo(number(first));
    }

    @Test
    void supportsAndTakesItBackHoweverOftenTheCallIsMade(Client author, Client supporter) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        supporter.loggedInAs(Login.NEIGHBOUR);

        for (int i = 0; i < 2; i++) {
            assertThat(supporter.call("PUT", support(proposal), "").statusCode())
                    .isEqualTo(204);
            assertThat(supportCount(author, proposal)).isEqualTo(1);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(supporter.call("DELETE", support(proposal), "").statusCode())
                    .isEqualTo(204);
            assertThat(supportCount(author, proposal)).isZero();
        }
    }

    private static String support(long proposal) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/support";
    }

    @Test
    void refusesSupportForOnesOwnWithTheReason(Client author) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));

        HttpResponse<String> answer = author.call("PUT", support(proposal), "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(Json.object(answer).getString("detail")).contains("Du har selv stillet forslaget");
        assertThat(supportCount(author, proposal)).isZero();
    }

    @Test
    void refusesSupportAfterTheAnswerWithTheReason(Client supporter) {
        int answered = Json.object(supporter.get(PROPOSALS + "?filter=answered&size=1"))
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getInt("id");

        HttpResponse<String> answer = supporter.loggedInAs(Login.NEIGHBOUR).call("PUT", support(answered), "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Json.object(answer).getString("detail")).contains("Kommunen har svaret");
    }

    @Test
    void isUnknownForAProposalThatIsNot(Client supporter) {
        HttpResponse<String> answer = supporter.loggedInAs(Login.NEIGHBOUR).call("PUT", support(999_999_999), "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"Lys\",\"body\":\"Stien er mørk om vinteren.\",\"activity\":%d}|422|title",
                "{\"title\":\"Mere lys på stien\",\"activity\":%d}|422|body",
                "{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om vinteren.\"}|400|activity",
                "{\"title\":\"Mere lys på stien\",\"body\":\"Stien er mørk om"
                        + " vinteren.\",\"activity\":999999999}|404|activity",
                "{\"title\":\"Mere lys\",\"body\":\"Stien er mørk om"
                        + " vinteren.\",\"activity\":%d,\"key\":\"x\"}|400|key",
                "{\"title\":[]}|400|",
                "no json|400|"
            })
    void refusesWhatCannotBeSubmitted(String body, int status, String detail, Client client) {
        HttpResponse<String> answer = client.loggedInAs(Login.CITIZEN)
                .call("POST", PROPOSALS, body.contains("%d") ? body.formatted(activity(client)) : body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        if (detail != null) {
            assertThat(Json.object(answer).getString("detail")).contains(detail);
        }
    }

    private static String proposal(Client client, UUID key) {
        return jakarta.json.Json.createObjectBuilder()
                .add("title", Submission.TITLE)
                .add("body", Submission.BODY)
                .add("activity", activity(client))
                .add("key", key.toString())
                .build()
                .toString();
    }

    private static int activity(Client client) {
        return Json.object(client.get(PROPOSALS + "?size=1"))
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getInt("activity");
    }

    private static int number(HttpResponse<String> answer) {
        return Json.object(answer).getInt("id");
    }

    private static int supportCount(Client client, long proposal) {
        JsonObject read = Json.object(client.get(PROPOSALS + "/" + proposal));
        return read.getInt("supportCount");
    }
}
