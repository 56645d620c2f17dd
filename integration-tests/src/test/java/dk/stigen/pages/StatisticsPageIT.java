// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.At;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class StatisticsPageIT {

    /** Which tables anybody may take. */
    @At("/arena/open-data")
    public static final class OpenDataPage extends PortalPage {

        public OpenDataPage(Visitor visitor) {
            super(visitor);
        }
    }

    /** Whether the counters say what there is. */
    @At("/admin/figures")
    public static final class FiguresPage extends PortalPage {

        public FiguresPage(Visitor visitor) {
            super(visitor);
        }

        FiguresPage recount() {
            visitor.follow(page.locator("main form[action$='/recount'] button"));
            return visitor.on(FiguresPage.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryChartBesideItsTable(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language).loggedInAs(Login.CITIZEN);

        StatisticsPage page = citizen.open(StatisticsPage.class).choose("all");

        assertThat(page.heading()).isEqualTo(language.text("statistics", "title"));
        assertThat(page.chosen()).isEqualTo("all");
        assertThat(page.captions())
                .contains(language.text("statistics", "months"), language.text("statistics", "steps"));
        assertThat(page.charts()).isGreaterThanOrEqualTo(2);
        assertThat(page.text()).contains(language.text("statistics", "how.few"));
    }

    @Test
    void fitsOnAPhoneAndIsTheSameForAnOfficial(Visitors visitors) {
        StatisticsPage onPhone = visitors.onPhone(320).open(StatisticsPage.class);
        assertThat(onPhone.overflow()).isZero();

        StatisticsPage official = visitors.another().loggedInAs(Login.OFFICIAL).open(StatisticsPage.class);
        assertThat(official.captions()).isEqualTo(onPhone.captions());
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhichTablesAnybodyMayTake(Language language, Visitors visitors) {
        OpenDataPage page = visitors.onPhone(320).speaking(language).open(OpenDataPage.class);

        assertThat(page.text())
                .contains(
                        language.text("statistics", "dataset.contributions"),
                        language.text("statistics", "data.licence"),
                        "Turtle");
        assertThat(page.overflow()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void recountsWhenAnAdministratorAsks(Language language, Visitors visitors) {
        Visitor admin = visitors.another().speaking(language).loggedInAs(Login.ADMIN);

        FiguresPage page = admin.open(FiguresPage.class).recount();

        assertThat(page.text()).contains(language.text("statistics", "checks.asked"));
        assertThat(page.overflow()).isZero();
    }
}
