// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.RawRequest.Answer;
import dk.stigen.system.Login;
import dk.stigen.system.RunningPortal;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class HostileRequestIT {

    @Test
    void submitsNothingWithoutAViewState(Client client) {
        Submission form = Submission.open(client.loggedInAs(Login.CITIZEN));

        HttpResponse<String> answer = form.without("jakarta.faces.ViewState").send(Submission.TITLE, Submission.BODY);

        assertThat(Client.location(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "stateless", "-1:-1", "1:1", "9999999999999999999:1", "<script>", "rO0ABXQAAWE="})
    void submitsNothingWithAViewStateThatIsNotTheForms(String state, Client client) {
        Submission form = Submission.open(client.loggedInAs(Login.CITIZEN));

        HttpResponse<String> answer = form.with("jakarta.faces.ViewState", state)
                .without("formToken")
                .send(Submission.TITLE, Submission.BODY);

        assertThat(Client.location(answer)).isEmpty();
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(Html.of(answer).valueOf("title")).isEqualTo(Submission.TITLE);
    }

    @Test
    void submitsNothingWithTheViewStateOfAnotherSession(Client owner, Client thief) {
        Submission form = Submission.open(owner.loggedInAs(Login.CITIZEN));

        HttpResponse<String> answer = form.send(thief.loggedInAs(Login.NEIGHBOUR), Submission.TITLE, Submission.BODY);

        assertThat(Client.location(answer)).isEmpty();
    }

    @Test
    void submitsNothingAfterTheLogout(Client client) {
        Submission form = Submission.open(client.loggedInAs(Login.CITIZEN));
        String session = String.valueOf(client.session());
        client.post("/logout", Map.of("formToken", form.hidden().get("formToken")));
        client.setSession(session);

        HttpResponse<String> answer = form.send(Submission.TITLE, Submission.BODY);

        assertThat(Client.location(answer)).isEmpty();
        assertThat(Html.of(answer).valueOf("title")).isEqualTo(Submission.TITLE);
    }

    @Test
    void submitsNothingForWhoIsNotLoggedIn(Client stranger) {
        HttpResponse<String> answer = stranger.post(
                Submission.PATH,
                Map.of("proposal", "proposal", "title", Submission.TITLE, "body", Submission.BODY, "send", "x"));

        assertThat(Client.location(answer)).isEmpty();
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/ladder/crowdsourcing/submit", "/ladder/crowdsourcing/proposals"})
    void isRefusedWithAViewStateInTheAddress(String path, Client client) {
        assertThat(client.get(path + "?jakarta.faces.ViewState=bogus").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ladder/nobody/page",
                "/%6cadder/nobody/page",
                "/ladder;a=b/nobody/page",
                "/ladder/Nobody/page",
                "/api/v1/ladder/nobody/things",
                "/api/v1/ladder;a=b/nobody/things",
                "/api/v1/%6cadder/nobody/things"
            })
    void findsNothingAtAStepThatIsNobodys(String path, Client client) {
        assertThat(client.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE, /",
        "TRACE, /api/v1/me",
        "FOO, /",
        "FOO, /ladder/crowdsourcing/proposals",
        "PATCH, /about",
        "PUT, /",
        "PUT, /ladder/crowdsourcing/proposals",
        "DELETE, /about",
        "DELETE, /ladder/crowdsourcing/proposals"
    })
    void isRefusedWithAMethodThatPagesDoNotKnow(String method, String path, Client client) {
        assertThat(client.send(method, path).statusCode()).isIn(400, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin;x=1",
                "//admin",
                "/%61dmin",
                "/x/../admin",
                "/./admin",
                "/admin/..;/admin/x",
                "/admin/%2e/x",
                "/admin%2fx"
            })
    void findsNoWayAroundTheLoginOfAdministrators(String path, RunningPortal portal) {
        Answer answer = RawRequest.get(portal, path);

        assertThat(answer.status()).isIn(302, 400, 404);
        if (answer.status() == 302) {
            assertThat(answer.header("Location")).startsWith("/login/");
        }
    }

    @Test
    void isForbiddenTheAdministrationAsACitizen(Client client) {
        HttpResponse<String> answer = client.loggedInAs(Login.CITIZEN).get("/admin/plugins");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Html.of(answer).heading()).isEqualTo("Det har du ikke adgang til");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/resources/../WEB-INF/web.xml",
                "/resources/%2e%2e/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/oidc.json",
                "/WEB-INF/templates/base.xhtml",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/oidc.json?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/stigen.css?ln=stigen&con=../../WEB-INF"
            })
    void getsNothingFromWithin(String path, RunningPortal portal) {
        Answer answer = RawRequest.get(portal, path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "client-id", "ui:insert");
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz, 400",
        "/about?%zz=1, 400",
        "/about?x=%C3%28, 200",
        "/about?x=%00, 200",
        "/about%00, 404",
        "/ladder/crowdsourcing/proposal/1%00, 404",
        "/ladder/crowdsourcing/proposal/%EF%BC%91, 404",
        "/ladder/crowdsourcing/proposal/9223372036854775808, 404",
        "/ladder/crowdsourcing/proposal/../../1, 404",
        "/ladder/crowdsourcing/proposals?after=abc, 400",
        "/ladder/crowdsourcing/proposals?order=name;select, 400",
        "/ladder/crowdsourcing/proposals?filter=user.email, 400",
        "/ladder/crowdsourcing/proposal, 404"
    })
    void isAnsweredBelow500WhateverTheAddress(String path, int status, RunningPortal portal) {
        assertThat(RawRequest.get(portal, path).status()).isEqualTo(status);
    }

    @Test
    void isRefusedWithMoreParametersThanAnyFormHas(RunningPortal portal) {
        String parameters =
                IntStream.rangeClosed(1, 1001).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));

        assertThat(RawRequest.get(portal, "/about?" + parameters).status()).isEqualTo(400);
    }

    @Test
    void isToldWhenAFormIsTooLarge(Client client) {
        HttpResponse<String> answer =
                Submission.open(client.loggedInAs(Login.CITIZEN)).send(Submission.TITLE, "x".repeat(3_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Html.of(answer).heading()).isEqualTo("Det er for stort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "", "a; JSESSIONID=b", "\"", "' OR 1=1"})
    void isAnonymousWithASessionThatNeverWas(String session, RunningPortal portal) {
        assertThat(RawRequest.get(portal, "/about", "Cookie: JSESSIONID=" + session)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isAnonymousWithASessionLongerThanAny(RunningPortal portal) {
        assertThat(RawRequest.get(portal, "/about", "Cookie: JSESSIONID=" + "x".repeat(5000))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "æøå"})
    void isRefusedWithCharactersThatNoCookieMayHave(String session, RunningPortal portal) {
        assertThat(RawRequest.get(portal, "/about", "Cookie: JSESSIONID=" + session)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/admin", "/language/en/about", "/index.xhtml", "/nope"})
    void findsNoWayToHaveItsHostNamedInAnAnswer(String path, RunningPortal portal) {
        Answer answer = RawRequest.get(portal, path, "Host: evil.example", "X-Forwarded-Host: evil.example");

        assertThat(answer.headers()).doesNotContain("evil.example");
        assertThat(answer.body()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/ladder/crowdsourcing/proposal/x", "/login?code=x", "/%C0%AE", "/api/v1/nope"})
    void learnsNothingOfOurCodeFromAnError(String path, RunningPortal portal) {
        assertThat(RawRequest.get(portal, path).body())
                .doesNotContain("Exception", "\tat ", "at java.", "dk.stigen", "undertow", "WildFly", "RESTEASY");
    }
}
