// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises by REST: made, reported on and refused with the fields that are wrong. */
@HttpTest
class PromiseIT {

    private static final String DAY = LocalDate.now().plusDays(9).toString();
    private static final String PROMISE = "{\"text\":\"Der er lys på stien til april.\",\"review\":\"" + DAY + "\"}";
    private static final String STEP = "{\"text\":\"Lamperne er bestilt\",\"due\":\"" + DAY + "\"}";

    @Test
    void aProgramPromisesReportsAndIsToldThatSomebodyWasFaster(Client citizen, Client official, Client visitor) {
        String promises = answered(citizen, official);

        JsonObject made = created(official.call("POST", promises, PROMISE));
        assertThat(created(official.call("POST", promises, PROMISE)).getInt("id"))
                .as("sent twice")
                .isEqualTo(made.getInt("id"));
        String promise = promises + "/" + made.getInt("id");
        assertThat(official.call("POST", promise + "/milestones", STEP).statusCode())
                .isEqualTo(204);
        int step = read(visitor, promises)
                .getJsonArray("milestones")
                .getJsonObject(0)
                .getInt("id");
        String reached = promise + "/milestones/" + step + "/reached";
        assertThat(official.call("PUT", reached, "").statusCode()).isEqualTo(204);
        assertThat(official.call("PUT", reached, "").statusCode()).as("again").isEqualTo(204);
        String report =
                "{\"version\":%d,\"progress\":40,\"note\":\"Lamperne er på vej fra fabrikken.\",\"review\":\"%s\"}"
                        .formatted(made.getInt("version"), DAY);
        assertThat(official.call("POST", promise + "/reports", report).statusCode())
                .isEqualTo(204);
        assertThat(official.call("POST", promise + "/reports", report).statusCode())
                .isEqualTo(409);

        JsonObject now = read(visitor, promises);
        assertThat(now.getInt("progress")).isEqualTo(40);
        assertThat(now.getInt("version")).isGreaterThan(made.getInt("version"));
        assertThat(now.getJsonArray("reports")).hasSize(1);
        assertThat(now.getJsonArray("milestones")).hasSize(1);
        assertThat(now.getJsonArray("milestones").getJsonObject(0)).containsKey("reached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';{};#/text #/review",
                "'';{\"text\":\"For lidt\",\"review\":\"2020-01-01\"};#/text #/review",
                "'';{\"text\":\"Der er lys til april.\",\"review\":\"DAY\",\"department\":999999999};#/department",
                "/milestones;{};#/text #/due",
                "/reports;{};#/progress #/note #/review #/version",
                "/reports;{\"version\":0,\"state\":\"KEPT\",\"note\":\"Det er der nu.\",\"review\":\"DAY\"};#/review",
                "/reports;{\"version\":0,\"progress\":140,\"note\":\"Det er der nu.\",\"review\":\"DAY\"};#/progress"
            })
    void aProgramIsToldWhichFieldsAreWrong(String of, String body, String fields, Client citizen, Client official) {
        String promises = answered(citizen, official);
        String address = of.isEmpty()
                ? promises
                : promises + "/"
                        + created(official.call("POST", promises, PROMISE)).getInt("id") + of;
        String before = official.get(promises).body();

        HttpResponse<String> refused = official.call("POST", address, body.replace("DAY", DAY));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(Json.mediaType(refused)).isEqualTo("application/problem+json");
        assertThat(Json.object(refused).getJsonArray("errors").getValuesAs(JsonObject.class))
                .allSatisfy(error -> assertThat(error.getString("detail")).isNotBlank())
                .extracting(error -> error.getString("pointer"))
                .containsExactlyInAnyOrder(fields.split(" "));
        assertThat(official.get(promises).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';''",
                "'';{\"text\":7}",
                "'';{\"review\":\"9999-99-99\"}",
                "'';{\"body\":\"Der er lys til april.\"}",
                "/reports;{\"state\":\"PERHAPS\"}"
            })
    void aBodyThatCannotBeReadIsRefused(String of, String body, Client citizen, Client official) {
        String promises = answered(citizen, official);
        String address = of.isEmpty()
                ? promises
                : promises + "/"
                        + created(official.call("POST", promises, PROMISE)).getInt("id") + of;

        HttpResponse<String> refused = official.call("POST", address, body);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(Json.mediaType(refused)).isEqualTo("application/problem+json");
    }

    @Test
    void onlyWhoAnswersPromisesAndOnlyWhereSomethingIsAnswered(Client citizen, Client official, Client visitor) {
        String promises = answered(citizen, official);
        String promise = promises + "/"
                + created(official.call("POST", promises, PROMISE)).getInt("id");
        for (String address : List.of(promises, promise + "/reports", promise + "/milestones")) {
            assertThat(citizen.call("POST", address, "{}").statusCode())
                    .as("403 comes before what is wrong with the body: %s", address)
                    .isEqualTo(403);
            assertThat(visitor.send("POST", address).statusCode()).isIn(401, 403);
        }
        assertThat(citizen.call("PUT", promise + "/milestones/1/reached", "").statusCode())
                .isEqualTo(403);
        assertThat(official.call("PUT", promise + "/milestones/999999999/reached", "")
                        .statusCode())
                .isEqualTo(404);

        String elsewhere = answered(citizen, official);
        String notOfIt = elsewhere + promise.substring(promise.lastIndexOf('/'));
        assertThat(official.call("POST", notOfIt + "/milestones", STEP).statusCode())
                .as("a promise to something else")
                .isEqualTo(404);
        String unanswered = address(Submission.accepted(citizen)) + "/promises";
        assertThat(official.call("POST", unanswered, PROMISE).statusCode()).isEqualTo(409);
        assertThat(official.call("POST", address(999_999_999) + "/promises", PROMISE)
                        .statusCode())
                .isEqualTo(404);
        assertThat(official.get(unanswered).body()).isEqualTo("[]");
    }

    /** Submits a proposal, has it answered, and returns the address of what is promised with that. */
    private static String answered(Client citizen, Client official) {
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        String answers = address(Submission.accepted(citizen));
        String answer = "{\"kind\":\"DECIDED\",\"by\":\"Teknik og Miljø\",\"text\":\"Der kommer lys langs stien.\"}";
        assertThat(official.call("PUT", answers, answer).statusCode()).isEqualTo(204);
        return answers + "/promises";
    }

    private static JsonObject created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.object(answer);
    }

    private static JsonObject read(Client reader, String promises) {
        return Json.array(reader.get(promises)).getJsonObject(0);
    }

    private static String address(long proposal) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/answers";
    }
}
