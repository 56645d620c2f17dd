// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/x\\..\\evil",
                "/a//evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/%2f%2fevil.example",
                "/%5cevil.example",
                "/%2Fevil.example",
                "/\tevil",
                "/x\r\nSet-Cookie: a=b",
                "/%0d%0aSet-Cookie: a=b",
                "/x\u0000"
            })
    void leadsToTheFrontPageInsteadOfSomewhereElse(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(LocalPath.FRONT_PAGE);
    }

    @Test
    void leadsToTheFrontPageWhenNothingIsWanted() {
        assertThat(LocalPath.of(null)).isEqualTo(LocalPath.FRONT_PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/ladder/crowdsourcing/proposal/42, /ladder/crowdsourcing/proposal/42",
        "/admin/plugins, /admin/plugins",
        "/søg på, /s%C3%B8g%20p%C3%A5",
        "/50%, /50%25",
        "/a?b=c#d, /a%3Fb=c%23d",
        "/a/../b, /b",
        "/a/./b, /a/b",
        "/mail@host, /mail@host"
    })
    void leadsToAPageOfThePortal(String wanted, String location) {
        assertThat(LocalPath.of(wanted).value()).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../evil", "/..", "/./", "/a/..", "/.//evil.example"})
    void neverBeginsWithTwoSlashes(String wanted) {
        assertThat(LocalPath.of(wanted).value()).startsWith("/").doesNotStartWith("//");
    }
}
