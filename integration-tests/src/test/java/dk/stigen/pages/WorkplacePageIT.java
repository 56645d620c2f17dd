// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where each role begins its day, and that it is nobody else's. */
@PageTest
class WorkplacePageIT {

    @ParameterizedTest
    @EnumSource
    void acitizenSeesWhereHisThingsStand(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        Proposals.submittedBy(citizen);
        String path = citizen.on(ProposalPage.class).address();
        Visitor neighbour = visitors.another().speaking(language).loggedInAs(Login.NEIGHBOUR);
        neighbour.go(path);
        neighbour.on(ProposalPage.class).pressSupportButton();

        MyPage mine = citizen.open(MyPage.class);
        assertThat(mine.linksIn("made")).first().isEqualTo(path);
        assertThat(mine.text())
                .contains(
                        language.text("crowdsourcing", "crowdsourcing.state.open"),
                        language.text("crowdsourcing", "crowdsourcing.next.support"));
        assertThat(mine.linksIn("joined")).doesNotContain(path);

        MyPage joined = neighbour.open(MyPage.class);
        assertThat(joined.linksIn("joined")).first().isEqualTo(path);
        assertThat(joined.linksIn("made")).doesNotContain(path);
    }

    @ParameterizedTest
    @EnumSource
    void anOfficialSeesWhatWaitsAndWhatIsHis(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String title = "Cockpittets forløb " + System.nanoTime();
        String initiative = official.open(OfficeFormPage.class, "/initiative")
                .write("title", title)
                .save()
                .number();

        OfficeFormPage cockpit = official.open(OfficeFormPage.class, "/cockpit");

        assertThat(cockpit.text()).contains(title, language.text("workplace", "work.waiting"));
        assertThat(official.page()
                        .locator("section[aria-labelledby=waiting] a[href^='/arena/answer/crowdsourcing/proposal/']")
                        .count())
                .as("answers that are owed in the demo data")
                .isPositive();
        assertThat(official.page()
                        .locator("section[aria-labelledby=waiting] a[href='/office/moderation']")
                        .count())
                .as("comments that were reported in the demo data")
                .isOne();
        assertThat(official.page()
                        .locator("section[aria-labelledby=initiatives] a[href='/office/initiative/" + initiative + "']")
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void aPoliticianSeesWhatTheMunicipalityOwes(Language language, Visitors visitors) {
        Visitor politician = visitors.another().speaking(language).loggedInAs(Login.POLITICIAN);

        DeskPage desk = politician.open(DeskPage.class, "/desk");

        assertThat(desk.text())
                .contains(
                        language.text("workplace", "work.waiting"),
                        language.text("workplace", "work.initiatives"),
                        language.text("workplace", "work.dates"));
        assertThat(politician
                        .page()
                        .locator("section[aria-labelledby=dates] a[href^='/ladder/crowdsourcing/proposal/']")
                        .count())
                .as("answers that are due")
                .isPositive();
    }

    @Test
    void eachIsForItsRoleAlone(Visitors visitors) {
        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        assertThat(citizen.go("/office/cockpit").status()).isEqualTo(403);
        assertThat(citizen.go("/council/desk").status()).isEqualTo(403);

        Visitor anonymous = visitors.another();
        anonymous.go("/me");
        assertThat(anonymous.page().url()).as("the login page").contains("/realms/");
    }
}
