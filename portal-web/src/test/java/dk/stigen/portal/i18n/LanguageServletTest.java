// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageServletTest {

    @Test
    void goesBackToThePageWithItsQuery() {
        assertThat(LanguageServlet.local("/ladder/crowdsourcing/proposals", "order=newest&after=5"))
                .isEqualTo("/ladder/crowdsourcing/proposals?order=newest&after=5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "/a\\b", "/a\r\nSet-Cookie: x=y", "evil.example", ""})
    void neverLeavesThePortal(String path) {
        assertThat(LanguageServlet.local(path, null)).isEqualTo("/");
    }
}
