// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class SessionIT {

    @Test
    void changesItsIdAtTheLogin(Client client) {
        client.get("/login/about");
        String before = client.session();

        client.loggedInAs(Login.CITIZEN);

        assertThat(client.session()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void doesNotTakeAnIdThatSomebodyHasPlanted(Client attacker, Client victim) {
        attacker.get("/login/about");
        String planted = String.valueOf(attacker.session());
        victim.setSession(planted);

        victim.loggedInAs(Login.CITIZEN);

        assertThat(victim.session()).isNotEqualTo(planted);
        assertThat(attacker.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void isNotTakenFromTheAddress(Client citizen, Client stranger) {
        String session = String.valueOf(citizen.loggedInAs(Login.CITIZEN).session());

        assertThat(stranger.get("/api/v1/me;jsessionid=" + session).statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsHereAndAtTheIdentityProviderWithTheLogout(Client client) {
        client.loggedInAs(Login.CITIZEN);
        String session = String.valueOf(client.session());
        String token = Html.of(client.get("/about")).hiddenField("formToken");

        HttpResponse<String> answer = client.post("/logout", Map.of("formToken", token));

        assertThat(answer.statusCode()).isEqualTo(303);
        client.setSession(session);
        assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(client.follow("/login/about").uri().getPath()).contains("/realms/stigen/");
    }

    @Test
    void isNotEndedByAnotherSite(Client client) {
        client.loggedInAs(Login.CITIZEN);

        HttpResponse<String> answer = client.post("/logout", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotEndedByFollowingALink(Client client) {
        client.loggedInAs(Login.CITIZEN);

        assertThat(client.get("/logout").statusCode()).isEqualTo(405);
        assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/ladder/crowdsourcing/submit", "/ladder/crowdsourcing/proposals"})
    void comesBackToWhereTheLoginWasAskedFor(String path, Client client) {
        assertThat(client.logIn(Login.CITIZEN, path).uri().getPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/https://evil.example",
                "//evil.example",
                "/%5cevil.example",
                "/%2f%2fevil.example",
                "/%09/evil.example",
                "/javascript:alert(1)",
                "?next=https://evil.example"
            })
    void staysOnThePortalAfterTheLogin(String path, Client client) {
        HttpResponse<String> page = client.logIn(Login.CITIZEN, path);

        assertThat(page.uri().getAuthority()).isEqualTo(client.get("/").uri().getAuthority());
        assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%5cevil.example",
                "/%2f%2fevil.example",
                "/https://evil.example",
                "?next=https://evil.example"
            })
    void staysOnThePortalAfterChoosingALanguage(String path, Client client) {
        String target = Client.location(client.get("/language/en" + path));

        assertThat(client.get("/").uri().resolve(target).getAuthority())
                .isEqualTo(client.get("/").uri().getAuthority());
        assertThat(target).doesNotStartWith("//").doesNotStartWith("/\\");
    }

    @ParameterizedTest
    @CsvSource({
        "code=x, Login blev ikke gennemført",
        "code=x&state=y, Login blev ikke gennemført",
        "error=access_denied&state=y, Du afbrød login",
        "error=access_denied, Du afbrød login",
        "error=server_error&state=y, Login blev ikke gennemført"
    })
    void explainsALoginThatDidNotSucceed(String query, String heading, Client client) {
        HttpResponse<String> answer = client.get("/login?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Html.of(answer).heading()).isEqualTo(heading);
        assertThat(answer.body()).contains("href=\"/login\"");
    }

    @Test
    void explainsALoginThatIsSentTwice(Client client) {
        HttpResponse<String> page = client.follow("/login/about");
        HttpResponse<String> callback = client.answerLogin(page, Login.CITIZEN);
        client.follow(callback);

        HttpResponse<String> again = client.getAddress(Client.location(callback));

        assertThat(again.statusCode()).isIn(200, 302, 303, 400);
        assertThat(again.body()).doesNotContain("at java.", "Exception");
    }
}
