// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class HeadersIT {

    private static final int MOST_BYTES = 60 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ladder/crowdsourcing/proposals",
                "/about",
                "/ladder/crowdsourcing/submit",
                "/resources/stigen/stigen.css",
                "/api/v1/ladder/crowdsourcing/proposals",
                "/api/v1/me",
                "/health/live",
                "/nope",
                "/ladder/crowdsourcing/proposal/999999999",
                "/login"
            })
    void protectEveryAnswer(String path, Client client) {
        HttpResponse<String> answer = client.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ladder/crowdsourcing/proposals",
                "/ladder/crowdsourcing/proposals?filter=answered&order=newest",
                "/about",
                "/accessibility",
                "/privacy",
                "/cookies",
                "/nope",
                "/api/v1/ladder/crowdsourcing/proposals",
                "/resources/stigen/stigen.css"
            })
    void setNoCookieForThoseWhoOnlyRead(String path, Client client) {
        assertThat(client.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void protectTheDescriptionOfTheApiThoughTheServerGivesIt(Client client) {
        HttpResponse<String> answer = client.get("/openapi");

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void setNoCookieForReadersOfAProposal(Client client) {
        assertThat(client.get(firstProposal(client)).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void keepCookiesFromScriptsAndOtherSites(Client client) {
        List<String> cookies = client.get("/login/about").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void keepTheLanguageFromScriptsAndOtherSites(Client client) {
        assertThat(client.get("/language/en/").headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void keepPagesOfThoseWhoAreLoggedInFromCaches(Client client) {
        HttpResponse<String> page = client.loggedInAs(Login.CITIZEN).get("/");

        assertThat(header(page, "Cache-Control")).contains("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources/stigen/nope.css?v=1a2b", "/nope", "/api/v1/nope"})
    void letNobodyKeepAnError(String path, Client client) {
        assertThat(header(client.get(path), "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/ladder/crowdsourcing/proposals", "/ladder/crowdsourcing/proposals?order=most_supported"})
    void leavePagesSmall(String path, Client client) {
        assertThat(client.get(path).body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void leaveAProposalSmall(Client client) {
        assertThat(client.get(firstProposal(client)).body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    private static String firstProposal(Client client) {
        Matcher address = Pattern.compile("/ladder/crowdsourcing/proposal/\\d+")
                .matcher(client.get("/ladder/crowdsourcing/proposals").body());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
