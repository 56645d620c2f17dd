// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.container.PortalArchive;
import dk.stigen.rules.RulesArchive;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class RefusalIT {

    private static final String LOGGED_IN = "logged_in";
    private static final String VERIFIED = "logged_in level=substantial";
    private static final String NOBODY = "nobody";

    @ArquillianResource
    URL portal;

    @Deployment(testable = false)
    static WebArchive portal() {
        return PortalArchive.create().addClass(ChooseAudience.class).addAsLibrary(RulesArchive.create());
    }

    @Test
    void aPageShowsTheWayToLogIn() throws Exception {
        String page =
                get("ladder/rules/vote?activity=" + activityFor(LOGGED_IN)).body();
        assertThat(page).contains("Log ind for at være med.", "href=\"/login/ladder/rules/vote\"");
    }

    @Test
    void aPageShowsTheWayToBeVerified() throws Exception {
        String page = get("ladder/rules/vote?activity=" + activityFor(VERIFIED)).body();
        assertThat(page)
                .contains("Det kræver, at du logger ind med MitID.", "/login/ladder/rules/vote?kc_idp_hint=mitid");
    }

    @Test
    void aPageShowsTheReasonWhereNothingHelps() throws Exception {
        String page = get("ladder/rules/vote?activity=" + activityFor(NOBODY)).body();
        assertThat(page).contains("Det er ikke åbent lige nu.").doesNotContain("kc_idp_hint");
    }

    @Test
    void aPageThatIsNotAllowedLeadsToTheLoginWhereThatHelps() throws Exception {
        HttpResponse<String> answer = get("ladder/rules/strict?activity=" + activityFor(LOGGED_IN));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login/ladder/rules/strict");
    }

    @Test
    void aPageThatIsNotAllowedIs403WithTheReason() throws Exception {
        HttpResponse<String> answer = get("ladder/rules/strict?activity=" + activityFor(NOBODY));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Det er ikke åbent lige nu.");
    }

    @Test
    void restSays401WhereALoginHelpsAnd403WithTheReasonElse() throws Exception {
        HttpResponse<String> login = get("api/v1/ladder/rules/vote/" + activityFor(LOGGED_IN));
        assertThat(login.statusCode()).isEqualTo(401);
        assertThat(login.headers().firstValue("WWW-Authenticate")).isPresent();

        HttpResponse<String> closed = get("api/v1/ladder/rules/vote/" + activityFor(NOBODY));
        assertThat(closed.statusCode()).isEqualTo(403);
        assertThat(closed.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(closed.body()).contains("Det er ikke åbent lige nu.");
    }

    private String activityFor(String audience) throws IOException, InterruptedException {
        HttpResponse<String> made =
                get("api/v1/test/audience?who=" + URLEncoder.encode(audience, StandardCharsets.UTF_8));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return made.body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(portal + path)).build(), BodyHandlers.ofString());
    }
}
