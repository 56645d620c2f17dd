// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import dk.stigen.system.RunningPortal;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class SupportIT {

    private static final String PATH = "/support";

    @Test
    void countsFiftyParallelSupportsByOneCitizenAsOne(Client author, Client supporter) throws Exception {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        Map<String, String> form = form(supporter.loggedInAs(Login.NEIGHBOUR), proposal, "support");

        ExecutorService pool = Executors.newFixedThreadPool(50);
        List<Future<Integer>> answers;
        try {
            answers = pool.invokeAll(IntStream.range(0, 50)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                            i -> () -> supporter.post(PATH, form).statusCode())
                    .toList());
        } finally {
            pool.shutdown();
        }

        List<Integer> said = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            said.add(answer.get());
        }
        // a slow machine may be too busy for some of them
        assertThat(said).contains(303).allMatch(status -> status == 303 || status == 503);
        assertThat(supportCount(author, proposal)).isEqualTo(1);
    }

    @Test
    void takesASupportBack(Client author, Client supporter) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        supporter.loggedInAs(Login.NEIGHBOUR);
        supporter.post(PATH, form(supporter, proposal, "support"));

        supporter.post(PATH, form(supporter, proposal, "withdraw"));

        assertThat(supportCount(author, proposal)).isZero();
    }

    @Test
    void isTakenFromATabThatWasOpenBeforeAnotherVisitToTheLogin(Client author, Client supporter) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        Map<String, String> form = form(supporter.loggedInAs(Login.NEIGHBOUR), proposal, "support");
        supporter.get("/login/about");

        assertThat(supporter.post(PATH, form).statusCode()).isEqualTo(303);
        assertThat(supportCount(author, proposal)).isEqualTo(1);
    }

    @Test
    void isRefusedWithoutTheFormToken(Client author, Client supporter) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        supporter.loggedInAs(Login.NEIGHBOUR);

        var answer = supporter.post(PATH, fields(String.valueOf(proposal), "support"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Html.of(answer).heading()).isEqualTo("Siden var åben for længe");
        assertThat(supportCount(author, proposal)).isZero();
    }

    @Test
    void isRefusedToWhoIsNotLoggedIn(Client author, Client stranger) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));

        var answer = stranger.post(PATH, fields(String.valueOf(proposal), "support"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(supportCount(author, proposal)).isZero();
    }

    @Test
    void isNotGivenByFollowingALink(Client author, Client supporter) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        supporter.loggedInAs(Login.NEIGHBOUR);

        var answer = supporter.get(PATH + "?act=support&plugin=crowdsourcing&type=proposal&number=" + proposal);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(supportCount(author, proposal)).isZero();
    }

    @Test
    void isRefusedAfterLoggingOutWithTheTokenFromBefore(Client author, Client supporter) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        Map<String, String> form = form(supporter.loggedInAs(Login.NEIGHBOUR), proposal, "support");
        String session = String.valueOf(supporter.session());
        supporter.post("/logout", form);
        supporter.setSession(session);

        var answer = supporter.post(PATH, form);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(supportCount(author, proposal)).isZero();
    }

    @Test
    void isGivenReadAndTakenBackByPrograms(Client author, Client supporter) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));
        String support = resource(proposal);
        supporter.loggedInAs(Login.NEIGHBOUR);

        for (int i = 0; i < 2; i++) {
            assertThat(supporter.call("PUT", support, "").statusCode()).isEqualTo(204);
        }
        JsonObject given = Json.object(supporter.get(support));
        assertThat(given.getInt("count")).isEqualTo(1);
        assertThat(given.getInt("goal")).isPositive();
        assertThat(given.getBoolean("supported")).isTrue();
        assertThat(Json.object(author.get(support)).getBoolean("supported")).isFalse();
        for (int i = 0; i < 2; i++) {
            assertThat(supporter.call("DELETE", support, "").statusCode()).isEqualTo(204);
        }
        assertThat(supportCount(author, proposal)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void isRefusedToProgramsOfNobody(String method, Client author, Client stranger) {
        long proposal = Submission.accepted(author.loggedInAs(Login.CITIZEN));

        var answer = stranger.send(method, resource(proposal));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(supportCount(author, proposal)).isZero();
    }

    @Test
    void isCountedOrRefusedWhileTheProposalIsClosedByAnAnswer(
            Client author, Client official, Client neighbour, Client politician, Client admin) throws Exception {
        author.loggedInAs(Login.CITIZEN);
        official.loggedInAs(Login.OFFICIAL);
        List<Client> supporters = List.of(
                neighbour.loggedInAs(Login.NEIGHBOUR),
                politician.loggedInAs(Login.POLITICIAN),
                admin.loggedInAs(Login.ADMIN));
        ExecutorService pool = Executors.newFixedThreadPool(supporters.size() + 1);
        try {
            for (int round = 0; round < 8; round++) {
                long proposal = Submission.accepted(author);
                CountDownLatch start = new CountDownLatch(1);
                Future<Integer> answered = pool.submit(() -> {
                    start.await();
                    return official.call(
                                    "PUT",
                                    "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/answers",
                                    "{\"kind\":\"DECIDED\",\"by\":\"Teknik og Miljø\",\"text\":\"Der kommer en vandpost på torvet i april.\"}")
                            .statusCode();
                });
                List<Future<Integer>> given = supporters.stream()
                        .map(supporter -> pool.submit(() -> {
                            start.await();
                            return supporter.call("PUT", resource(proposal), "").statusCode();
                        }))
                        .toList();
                start.countDown();

                int counted = 0;
                for (Future<Integer> support : given) {
                    assertThat(support.get()).isIn(204, 403, 409);
                    counted += support.get() == 204 ? 1 : 0;
                }
                assertThat(answered.get()).isEqualTo(204);
                assertThat(supportCount(author, proposal)).isEqualTo(counted);
                neighbour.call("PUT", resource(proposal), "");
                assertThat(supportCount(author, proposal)).isEqualTo(counted);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void isForNothingThatCannotBeSupported(Client supporter) {
        supporter.loggedInAs(Login.CITIZEN);

        for (String about : List.of("crowdsourcing/proposal/999999999", "crowdsourcing/idea/1", "garden/bed/1")) {
            var answer = supporter.call("PUT", "/api/v1/contributions/" + about + "/support", "");
            assertThat(answer.statusCode()).as(about).isEqualTo(404);
            assertThat(Json.mediaType(answer)).isEqualTo("application/problem+json");
        }
    }

    @Test
    void isUnknownForAProposalThatIsNot(Client supporter, RunningPortal portal) {
        long proposal = Submission.accepted(supporter.loggedInAs(Login.CITIZEN));

        var answer = supporter.post(PATH, form(supporter, proposal, "support", "999999999"));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private static String resource(long proposal) {
        return "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/support";
    }

    private static Map<String, String> form(Client client, long proposal, String act) {
        return form(client, proposal, act, String.valueOf(proposal));
    }

    private static Map<String, String> form(Client client, long shown, String act, String proposal) {
        Map<String, String> form = new HashMap<>(fields(proposal, act));
        form.put(
                "formToken",
                Html.of(client.get("/ladder/crowdsourcing/proposal/" + shown)).hiddenField("formToken"));
        return form;
    }

    private static Map<String, String> fields(String proposal, String act) {
        return Map.of("plugin", "crowdsourcing", "type", "proposal", "number", proposal, "act", act);
    }

    private static int supportCount(Client client, long proposal) {
        return Json.object(client.get("/api/v1/ladder/crowdsourcing/proposals/" + proposal))
                .getInt("supportCount");
    }
}
