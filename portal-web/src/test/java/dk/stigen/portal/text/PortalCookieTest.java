// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page has words for each cookie; a browser test looks which ones there are. */
class PortalCookieTest {

    @ParameterizedTest
    @EnumSource
    void isExplainedInBothLanguages(PortalCookie cookie) {
        for (Language language : Language.values()) {
            String key = "cookies." + cookie.purpose().name().toLowerCase(Locale.ROOT);
            assertThat(Texts.TEXTS.in(language.locale(), key)).isNotBlank();
        }
        assertThat(cookie.cookieName()).matches("[A-Za-z_-]+");
    }
}
