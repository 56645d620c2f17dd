// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people have made on all steps, found by everybody as far as he may see it. */
@PageTest
class ContributionsPageIT {

    @ParameterizedTest
    @EnumSource
    void findsByWordsWhatEverybodyMaySee(Language language, Visitors visitors) {
        Visitor visitor = visitors.another().speaking(language);
        ArenaPage page = visitor.open(ArenaPage.class, "/contributions");
        assertThat(visitor.page()
                        .locator("main article h2 a, main article h3 a")
                        .count())
                .isPositive();

        visitor.page().locator("#words").fill("havnen lys");
        visitor.follow(visitor.page().locator("main form[role=search] button"));
        page = visitor.on(ArenaPage.class);
        assertThat(page.text()).contains("Mere lys på stien ved havnen");

        visitor.open(ArenaPage.class, "/contributions?words=zebrafinkeburet");
        assertThat(visitor.on(ArenaPage.class).text()).doesNotContain("Mere lys på stien ved havnen");
        assertThat(visitor.page().locator("#words").inputValue()).isEqualTo("zebrafinkeburet");
    }

    @ParameterizedTest
    @EnumSource
    void fitsATelephone(Language language, Visitors visitors) {
        Visitor visitor = visitors.onPhone(320).speaking(language);
        assertThat(visitor.open(ArenaPage.class, "/contributions?words=lys").overflow())
                .isZero();
    }
}
