// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search through initiatives, activities and what people have made, and what resembles what is being written. */
@PageTest
class SearchPageIT {

    private static final String LONG = "Der er mørkt mellem bådene og broen hele vinteren.";

    @ParameterizedTest
    @EnumSource
    void findsByWordsWhatEverybodyMaySee(Language language, Visitors visitors) {
        Visitor visitor = visitors.another().speaking(language);
        ArenaPage page = visitor.open(ArenaPage.class, "/contributions");
        assertThat(visitor.page().locator("main article h3 a").count()).isPositive();

        visitor.page().locator("#words").fill("havnen lys");
        visitor.follow(visitor.page().locator("main form[role=search] button"));
        page = visitor.on(ArenaPage.class);
        assertThat(page.text()).contains("Mere lys på stien ved havnen");
        assertThat(visitor.page().locator("main article mark").allInnerTexts()).contains("lys", "havnen");

        visitor.open(ArenaPage.class, "/contributions?words=zebrafinkeburet");
        assertThat(visitor.on(ArenaPage.class).text()).doesNotContain("Mere lys på stien ved havnen");
        assertThat(visitor.page().locator("#words").inputValue()).isEqualTo("zebrafinkeburet");
    }

    @ParameterizedTest
    @EnumSource
    void findsInitiativesAndShowsThemAlone(Language language, Visitors visitors) {
        Visitor visitor = visitors.another().speaking(language);
        visitor.open(ArenaPage.class, "/contributions?words=Fjordby+finder+sammen");
        assertThat(visitor.page().locator("#places").count()).isEqualTo(1);

        visitor.page().locator("#kind").selectOption("initiative");
        visitor.follow(visitor.page().locator("main form[role=search] button"));

        assertThat(visitor.on(ArenaPage.class).text()).contains("Fjordby finder på sammen");
        assertThat(visitor.page().locator("#made").count()).isZero();
        assertThat(visitor.page().locator("#kind").inputValue()).isEqualTo("initiative");
    }

    @Test
    void beginsOnTheFrontPageAndOffersTheNearestWord(Visitor visitor) {
        visitor.open(FrontPage.class);
        visitor.page().locator("#find").fill("havnenn");
        visitor.follow(visitor.page().locator(".st-find button"));
        Locator meant = visitor.page().locator("#meant a").first();
        assertThat(meant.innerText()).isEqualTo("havnen");

        visitor.follow(meant);

        assertThat(visitor.on(ArenaPage.class).text()).contains("Mere lys på stien ved havnen");
    }

    @Test
    void showsWhatResemblesWhatIsBeingWritten(Visitor visitor) {
        SubmissionPage form = visitor.loggedInAs(Login.CITIZEN).open(SubmissionPage.class);
        assertThat(visitor.page().locator("#similar").isVisible()).isFalse();

        form.title().fill("Lys ved havnens sti");

        Locator alike = visitor.page().locator("#similar a");
        alike.first().waitFor();
        assertThat(alike.allInnerTexts()).contains("Mere lys på stien ved havnen");
        assertThat(form.title().inputValue()).isEqualTo("Lys ved havnens sti");
    }

    @Test
    void leavesTheButtonWhereItIsPressed(Visitor visitor) {
        SubmissionPage form = visitor.loggedInAs(Login.CITIZEN).open(SubmissionPage.class);
        Page page = visitor.page();
        form.body().fill(LONG);
        form.sendButton().hover();
        page.mouse().down();

        // typed where it stands, as a browser scrolls to what is typed into
        page.waitForResponse(
                response -> response.url().contains("/similar?title=Lys"),
                () -> form.title().evaluate("""
                        title => {
                          title.value = 'Lys ved havnens sti';
                          title.dispatchEvent(new Event('input', { bubbles: true }));
                        }"""));
        page.waitForNavigation(() -> page.mouse().up());

        assertThat(visitor.on(ArenaPage.class).text()).contains(LONG);
    }

    @ParameterizedTest
    @EnumSource
    void fitsATelephone(Language language, Visitors visitors) {
        Visitor visitor = visitors.onPhone(320).speaking(language);
        assertThat(visitor.open(ArenaPage.class, "/contributions?words=lys").overflow())
                .isZero();
        assertThat(visitor.open(FrontPage.class).overflow()).isZero();
    }
}
