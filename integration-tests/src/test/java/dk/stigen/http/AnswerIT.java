// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duty to answer: who owes what, how it is put off, handed on and met, and what everybody sees of it. */
@HttpTest
class AnswerIT {

    private static final String TEXT = "Vi har set på det, og der kommer lamper op langs stien i april.";

    @Test
    void anAnswerIsPreparedUnseenAndPublishedTogetherWithOthers(Client citizen, Client official, Client visitor) {
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long first = Submission.accepted(citizen);
        long second = Submission.accepted(citizen);

        HttpResponse<String> sent = OfficeForm.open(
                        official,
                        "/arena/answer?about=crowdsourcing/proposal/" + first + "&about=crowdsourcing/proposal/"
                                + second,
                        "answerForm")
                .with(Map.of("kind", "DECIDED", "department", "Teknik og Miljø", "body", TEXT, "prepare", "Gem"))
                .without("publish")
                .send();

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(answers(visitor, first)).isEqualTo("[]");
        assertThat(Html.of(visitor.get("/ladder/crowdsourcing/proposal/" + first))
                        .text())
                .doesNotContain(TEXT);
        assertThat(Html.of(official.get("/ladder/crowdsourcing/proposal/" + first))
                        .text())
                .contains("Et svar er forberedt");

        publish(official, first);
        for (long one : new long[] {first, second}) {
            assertThat(answers(visitor, one)).contains("DECIDED", TEXT);
        }
    }

    /** Presses the button of the list of prepared answers for one of them. */
    private static void publish(Client official, long proposal) {
        String list = official.get("/arena/answers?state=prepared").body();
        Matcher duty = Pattern.compile(
                        "name=\"duty\" value=\"(\\d+)\"(?:(?!name=\"duty\").)*?/ladder/crowdsourcing/proposal/"
                                + proposal + "\"",
                        Pattern.DOTALL)
                .matcher(list);
        assertThat(duty.find()).as(list).isTrue();
        HttpResponse<String> sent = official.post(
                "/arena/publish-answers", Map.of("formToken", official.formToken(), "duty", duty.group(1)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    @Test
    void oneAnswerIsGivenToSeveralAndRevisedForAllOfThem(Client citizen, Client official, Client visitor) {
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long first = Submission.accepted(citizen);
        long second = Submission.accepted(citizen);
        String both = "/arena/answer?about=crowdsourcing/proposal/" + first + "&about=crowdsourcing/proposal/" + second;

        OfficeForm.open(official, both, "answerForm")
                .with(Map.of(
                        "kind", "DECIDED", "department", "Teknik og Miljø", "body", TEXT, "publish", "Offentliggør"))
                .send();
        HttpResponse<String> revised = OfficeForm.open(
                        official, "/arena/answer/crowdsourcing/proposal/" + second, "answerForm")
                .with(Map.of(
                        "kind", "DECLINED", "department", "Teknik og Miljø", "body", TEXT, "publish", "Offentliggør"))
                .send();

        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(302);
        for (long one : new long[] {first, second}) {
            assertThat(answers(visitor, one)).contains("DECLINED", TEXT);
            assertThat(Json.object(visitor.get("/api/v1/ladder/crowdsourcing/proposals/" + one))
                            .getJsonObject("answer")
                            .getString("kind"))
                    .isEqualTo("DECLINED");
        }
    }

    @Test
    void whatIsForwardedIsOwedByWhomItWasForwardedTo(Client citizen, Client official, Client visitor) {
        citizen.loggedInAs(Login.CITIZEN);
        long number = Submission.accepted(citizen);

        HttpResponse<String> sent = OfficeForm.open(
                        official.loggedInAs(Login.OFFICIAL),
                        "/arena/answer/crowdsourcing/proposal/" + number,
                        "answerForm")
                .with(Map.of(
                        "kind",
                        "FORWARDED",
                        "to",
                        "council",
                        "department",
                        "Teknik og Miljø",
                        "body",
                        TEXT,
                        "publish",
                        "Offentliggør"))
                .send();

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        JsonObject answer = Json.array(visitor.get(address(number))).getJsonObject(0);
        assertThat(answer.getString("addressee")).isEqualTo("COUNCIL");
        assertThat(answer.getString("kind")).isEqualTo("FORWARDED");
    }

    @Test
    void whoNeedsTimeOwesItUntilTheEndOfTheDayAndMayPutItOffWithAReason(
            Client citizen, Client official, Client visitor) {
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long number = Submission.accepted(citizen);
        String page = "/arena/answer/crowdsourcing/proposal/" + number;
        LocalDate day = LocalDate.now().plusDays(20);

        OfficeForm.open(official, page, "answerForm")
                .with(Map.of(
                        "kind",
                        "NEEDS_TIME",
                        "until",
                        day.toString(),
                        "department",
                        "Teknik og Miljø",
                        "body",
                        TEXT,
                        "publish",
                        "Offentliggør"))
                .send();
        assertThat(Json.array(visitor.get(address(number))).getJsonObject(0).getString("due"))
                .startsWith(day.toString());

        OfficeForm late = OfficeForm.open(official, page, "putOffForm");
        HttpResponse<String> refused = late.with(
                        Map.of("due", "2020-01-01", "why", "Vi venter på en måling.", "putOff", "Udskyd"))
                .send();
        assertThat(Html.of(refused).text()).contains("Vælg en dag fra i morgen", "Vi venter på en måling.");

        HttpResponse<String> done = OfficeForm.open(official, page, "putOffForm")
                .with(Map.of(
                        "due",
                        day.plusDays(9).toString(),
                        "why",
                        "Vi venter på en måling fra februar.",
                        "putOff",
                        "Udskyd"))
                .send();
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(answers(visitor, number))
                .contains(day.plusDays(9).toString(), "Vi venter på en måling fra februar.");
        assertThat(Html.of(visitor.get("/arena/answers")).text()).contains(Submission.TITLE, "Svar til tiden");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"kind\":\"DECIDED\",\"by\":\"Teknik\",\"text\":\"For kort\"}',422",
        "'{\"kind\":\"NEEDS_TIME\",\"by\":\"Teknik\",\"text\":\"Vi vender tilbage, når vi ved mere.\"}',422",
        "'{\"kind\":\"FORWARDED\",\"by\":\"Teknik\",\"text\":\"Vi vender tilbage, når vi ved mere.\",\"to\":\"nobody\"}',422",
        "'{\"kind\":\"MAYBE\"}',400",
        "'',400"
    })
    void aProgramIsToldWhatIsWrong(String body, int status, Client citizen, Client official) {
        citizen.loggedInAs(Login.CITIZEN);
        long number = Submission.accepted(citizen);

        HttpResponse<String> answer = official.loggedInAs(Login.OFFICIAL).call("PUT", address(number), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
        assertThat(answers(official, number)).isEqualTo("[]");
    }

    @Test
    void aProgramAnswersAndIsToldThatSomebodyWasFaster(Client citizen, Client official) {
        citizen.loggedInAs(Login.CITIZEN);
        long number = Submission.accepted(citizen);
        String body = "{\"kind\":\"DECIDED\",\"by\":\"Teknik og Miljø\",\"text\":\"" + TEXT + "\"}";
        assertThat(citizen.call("PUT", address(number), body).statusCode()).isEqualTo(403);

        assertThat(official.loggedInAs(Login.OFFICIAL)
                        .call("PUT", address(number), body)
                        .statusCode())
                .isEqualTo(204);
        assertThat(official.call("PUT", address(number), body).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "?state=nonsense,400",
        "?after=x,400",
        "?state=prepared,400",
        "?state=overdue,200",
        "?state=answered,200"
    })
    void anAddressThatThePortalNeverMadeIsRefused(String query, int status, Client visitor) {
        assertThat(visitor.get("/arena/answers" + query).statusCode()).isEqualTo(status);
    }

    @Test
    void nobodyElsePublishesWhatIsPrepared(Client citizen) {
        citizen.loggedInAs(Login.CITIZEN);
        HttpResponse<String> answer =
                citizen.post("/arena/publish-answers", Map.of("formToken", citizen.formToken(), "duty", "999999999"));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private static String address(long number) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + number + "/answers";
    }

    private static String answers(Client client, long number) {
        return client.get(address(number)).body();
    }
}
