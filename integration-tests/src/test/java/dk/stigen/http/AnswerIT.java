// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The duty to answer: who owes what, how it is put off, handed on and met, and what everybody sees of it. */
@HttpTest
class AnswerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(100);

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

    @Test
    void whatIsPublishedStandsWhileAnotherAnswerIsPrepared(Client citizen, Client official, Client visitor) {
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long number = Submission.accepted(citizen);
        String page = "/arena/answer/crowdsourcing/proposal/" + number;
        String corrected = "Lamperne kommer først i maj, fordi leverandøren er forsinket.";
        OfficeForm.open(official, page, "answerForm")
                .with(Map.of("kind", "DECIDED", "department", "Teknik og Miljø", "body", TEXT, "publish", "Ja"))
                .without("prepare")
                .send();
        HttpResponse<String> prepared = OfficeForm.open(official, page, "answerForm")
                .with(Map.of("kind", "DECIDED", "department", "Teknik og Miljø", "body", corrected, "prepare", "Gem"))
                .without("publish")
                .send();

        assertThat(prepared.statusCode()).as(prepared.body()).isEqualTo(302);
        assertThat(answers(visitor, number)).contains(TEXT).doesNotContain(corrected);
        assertThat(Html.of(official.get(page)).text()).contains(corrected);

        publish(official, number);
        assertThat(answers(visitor, number)).contains(corrected).doesNotContain(TEXT);
    }

    @Test
    void whatWasPreparedBeforeSomethingNewerIsNotPublishedUnseen(Client citizen, Client official, Client visitor) {
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long number = Submission.accepted(citizen);
        OfficeForm.open(official, "/arena/answer/crowdsourcing/proposal/" + number, "answerForm")
                .with(Map.of("kind", "DECLINED", "department", "Teknik og Miljø", "body", TEXT, "prepare", "Gem"))
                .without("publish")
                .send();
        official.call(
                "PUT", address(number), "{\"kind\":\"DECIDED\",\"by\":\"Teknik og Miljø\",\"text\":\"" + TEXT + "\"}");

        assertThat(pressPublish(official, number).statusCode()).isEqualTo(409);
        assertThat(answers(visitor, number)).contains("DECIDED").doesNotContain("DECLINED");
    }

    /** Presses the button of the list of prepared answers for one of them. */
    private static void publish(Client official, long proposal) {
        HttpResponse<String> sent = pressPublish(official, proposal);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    private static HttpResponse<String> pressPublish(Client official, long proposal) {
        String list = official.get("/arena/answers?state=prepared").body();
        Matcher duty = Pattern.compile(
                        "name=\"duty\" value=\"(\\d+)\"(?:(?!name=\"duty\").)*?/ladder/crowdsourcing/proposal/"
                                + proposal + "\"",
                        Pattern.DOTALL)
                .matcher(list);
        assertThat(duty.find()).as(list).isTrue();
        return official.post(
                "/arena/publish-answers", Map.of("formToken", official.formToken(), "duty", duty.group(1)));
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
        assertThat(Instant.parse(answer.getString("due")))
                .isCloseTo(Instant.now().plus(30, ChronoUnit.DAYS), within(1, ChronoUnit.HOURS));
    }

    @Test
    void aPoliticianAnswersWhatIsForwardedToHimAndIsCounted(
            Client citizen, Client official, Client politician, Client visitor) {
        politician.loggedInAs(Login.POLITICIAN);
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long number = Submission.accepted(citizen);
        String page = "/arena/answer/crowdsourcing/proposal/" + number;
        Matcher choice = Pattern.compile("value=\"(politician-\\d+)\"[^>]*>([^<]+) \\(politiker\\)<")
                .matcher(official.get(page).body());
        assertThat(choice.find()).isTrue();

        OfficeForm.open(official, page, "answerForm")
                .with(Map.of(
                        "kind",
                        "FORWARDED",
                        "to",
                        choice.group(1),
                        "department",
                        "Teknik og Miljø",
                        "body",
                        TEXT,
                        "publish",
                        "Ja"))
                .without("prepare")
                .send();
        assertThat(Json.array(visitor.get(address(number))).getJsonObject(0).getString("addressee"))
                .isEqualTo("POLITICIAN");
        // nobody owed it; the politician does now
        assertThat(Html.of(politician.get("/council/desk")).text()).contains(Submission.TITLE);

        HttpResponse<String> answered = OfficeForm.open(politician, page, "answerForm")
                .with(Map.of("kind", "DECIDED", "department", "Byrådet", "body", TEXT, "publish", "Ja"))
                .without("prepare")
                .send();
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(302);
        assertThat(Html.of(visitor.get("/arena/answers?state=answered")).text())
                .containsPattern(Pattern.quote(choice.group(2)) + "\\s+[1-9]\\d*\\s+[1-9]\\d*\\s+100 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"politician-999999999", "999999999"})
    void nothingIsForwardedToNobody(String to, Client citizen, Client official) {
        citizen.loggedInAs(Login.CITIZEN);
        long number = Submission.accepted(citizen);
        HttpResponse<String> answer = official.loggedInAs(Login.OFFICIAL)
                .call(
                        "PUT",
                        address(number),
                        "{\"kind\":\"FORWARDED\",\"by\":\"Teknik\",\"text\":\"" + TEXT + "\",\"to\":\"" + to + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answers(official, number)).isEqualTo("[]");
    }

    @Test
    void whoeverOwesAnAnswerIsRemindedBeforeItsDayAndTheHeadIsToldWhenItIsLate(
            Client citizen, Client official, Client head, PortalDatabase database) throws SQLException {
        head.loggedInAs(Login.ADMIN);
        execute(
                database,
                "update department set head_id = (select min(id) from participant where real_name = 'Anja Dahl')"
                        + " where id = (select min(id) from department)");
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long soon = Submission.accepted(citizen);
        long late = Submission.accepted(citizen);
        execute(database, """
                insert into answer_duty (plugin_id, type, number, activity_id, addressee, participant_id, department_id, due_at, first_due_at)
                select plugin_id, type, number, activity_id, 'DEPARTMENT', null, (select min(id) from department),
                  now() + case number when %1$d then interval '2 days' else interval '-1 hour' end, now()
                from contribution where plugin_id = 'crowdsourcing' and type = 'proposal' and number in (%1$d, %2$d)
                on conflict do nothing""".formatted(soon, late));
        execute(
                database,
                "insert into initiative_person (initiative_id, participant_id) select a.initiative_id, p.id"
                        + " from activity a, participant p where p.subject = '00000000-0000-4000-8000-000000000003'"
                        + " and a.id in (select activity_id from answer_duty where number in (" + soon + ", " + late
                        + "))"
                        + " on conflict do nothing");

        awaitTold(official, soon, "Fristen for svaret er om fem dage eller mindre.");
        awaitTold(official, late, "Fristen for svaret er overskredet.");
        awaitTold(head, late, "Fristen for svaret er overskredet.");
        assertThat(told(head, soon)).isEmpty();
        execute(database, "update department set head_id = null");
    }

    @Test
    void aPromiseIsReadFollowedUpAndAskedForWhenItsDayComes(
            Client citizen, Client official, Client visitor, PortalDatabase database) throws SQLException {
        citizen.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        long number = Submission.accepted(citizen);
        String making = "/arena/promise/crowdsourcing/proposal/" + number;
        String promised = "Der er lys på stien til april. Løfte nr. " + number;
        assertThat(official.get(making).statusCode())
                .as("nothing is answered yet")
                .isEqualTo(404);
        official.call(
                "PUT", address(number), "{\"kind\":\"DECIDED\",\"by\":\"Teknik og Miljø\",\"text\":\"" + TEXT + "\"}");
        assertThat(citizen.get(making).statusCode()).isEqualTo(403);

        Map<String, String> typed =
                Map.of("body", promised, "review", LocalDate.now().plusDays(9).toString(), "make", "Giv løftet");
        HttpResponse<String> made =
                OfficeForm.open(official, making, "promiseForm").with(typed).send();
        HttpResponse<String> again =
                OfficeForm.open(official, making, "promiseForm").with(typed).send();
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        String progress = made.headers().firstValue("Location").orElseThrow();
        assertThat(again.headers().firstValue("Location")).as("sent twice").hasValue(progress);
        progress = progress.substring(progress.indexOf("/arena/"));
        assertThat(citizen.get(progress).statusCode()).isEqualTo(403);
        awaitTold(citizen, number, "Kommunen har lovet noget med sit svar.");

        assertThat(official.get("/office/cockpit").body()).doesNotContain(promised);
        execute(database, "update promise set review_on = current_date - 1 where body = '" + promised + "'");
        assertThat(Html.of(official.get("/office/cockpit")).text()).contains(promised);
        awaitTold(official, number, "Det er tid til at skrive, hvor langt I er med det, I har lovet.");
        assertThat(Html.of(visitor.get("/ladder/crowdsourcing/proposal/" + number))
                        .text())
                .contains("Kommunen skulle have sagt senest");

        OfficeForm seen = OfficeForm.open(official, progress, "reportForm")
                .with(Map.of(
                        "state",
                        "DROPPED",
                        "note",
                        "Pengene er brugt på skolevejen i stedet.",
                        "review",
                        "",
                        "report",
                        "Ja"));
        assertThat(seen.send().statusCode()).isEqualTo(302);
        assertThat(Html.of(seen.with(Map.of("note", "Det her er skrevet oven i det andet."))
                                .send())
                        .text())
                .contains("En anden har fulgt op imens.");

        JsonObject read = Json.array(visitor.get(address(number) + "/promises")).getJsonObject(0);
        assertThat(read.getString("state")).isEqualTo("DROPPED");
        assertThat(read.getString("text")).isEqualTo(promised);
        assertThat(read.getJsonArray("reports")).hasSize(1);
        assertThat(official.get("/office/cockpit").body()).doesNotContain(promised);
        awaitTold(citizen, number, "Kommunen har opgivet, hvad den lovede, og skriver hvorfor.");
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

    /** Waits until the person is told so about the proposal; the portal looks once a minute for what comes due. */
    private static void awaitTold(Client person, long proposal, String words) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!told(person, proposal).contains(words)) {
            assertThat(System.nanoTime())
                    .as("%s of %s", words, told(person, proposal))
                    .isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private static List<String> told(Client person, long proposal) {
        return Json.object(person.get("/api/v1/notifications"))
                .getJsonArray("notifications")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("ref").equals("crowdsourcing/proposal/" + proposal))
                .map(one -> one.getString("words"))
                .toList();
    }

    private static void execute(PortalDatabase database, String sql) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String address(long number) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + number + "/answers";
    }

    private static String answers(Client client, long number) {
        return client.get(address(number)).body();
    }
}
