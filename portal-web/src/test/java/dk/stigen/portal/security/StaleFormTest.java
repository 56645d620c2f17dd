// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaleFormTest {

    private static final String HOST = "stigen.fjordby.dk";
    private static final Principal CITIZEN = () -> "citizen";

    @ParameterizedTest
    @CsvSource({
        "https://stigen.fjordby.dk/ladder/crowdsourcing/proposal/42, /ladder/crowdsourcing/proposal/42",
        "https://STIGEN.fjordby.dk/about?x=y#z, /about",
        "https://stigen.fjordby.dk/s%C3%B8g, /s%C3%B8g",
        "https://stigen.fjordby.dk/, /",
        "https://stigen.fjordby.dk, /",
        "https://stigen.fjordby.dk//evil.example, /",
        "https://stigen.fjordby.dk/%5cevil.example, /"
    })
    void leadsBackToThePageOfTheForm(String referer, String path) {
        assertThat(form(referer, HOST, CITIZEN).retryPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "about:blank",
                "not an address",
                "javascript:alert(1)",
                "https://evil.example/about",
                "https://stigen.fjordby.dk.evil.example/about",
                "https://stigen.fjordby.dk@evil.example/about",
                "https://stigen.fjordby.dk:8443/about"
            })
    void leadsNowhereWhereTheFormIsNotKnownToBeOurs(@Nullable String referer) {
        assertThat(form(referer, HOST, CITIZEN).retryPath()).isEmpty();
        assertThat(form(referer, HOST, null).retryPath()).isEmpty();
    }

    @Test
    void leadsThroughTheLoginWhoIsNotLoggedIn() {
        assertThat(form("https://stigen.fjordby.dk/about", HOST, null).retryPath())
                .isEqualTo("/login/about");
        assertThat(form("https://stigen.fjordby.dk/about", HOST, null).kind()).isEqualTo("loggedOut");
        assertThat(form("https://stigen.fjordby.dk/about", HOST, CITIZEN).kind())
                .isEqualTo("stale");
    }

    private static StaleForm form(@Nullable String referer, String host, @Nullable Principal sender) {
        return StaleForm.from(Stub.of(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getHeader" -> arguments[0].equals("Referer") ? referer : host;
            case "getUserPrincipal" -> sender;
            default -> throw new UnsupportedOperationException(name);
        }));
    }
}
