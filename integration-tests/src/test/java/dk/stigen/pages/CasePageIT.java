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

/** A proposal goes on to another activity: what travels is shown, its trail stays, and its supporters are asked. */
@PageTest
class CasePageIT {

    @ParameterizedTest
    @EnumSource
    void goesOnWithItsTrailAndAsksItsSupporters(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        String number = Proposals.submittedBy(citizen).number();
        String path = citizen.on(ProposalPage.class).address();
        Visitor neighbour = visitors.another().speaking(language).loggedInAs(Login.NEIGHBOUR);
        neighbour.go(path);
        neighbour.on(ProposalPage.class).pressSupportButton();

        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        try {
            OfficeFormPage move = official.open(OfficeFormPage.class, "/move/crowdsourcing/proposal" + number);
            assertThat(move.text())
                    .contains(language.text("case", "case.luggage.supporters").replace("{0}", "1"));
            move.choose("activity", activity).write("reason", "Det hører til skolevejene.");
            official.follow(official.page().locator("#save"));

            assertThat(official.path())
                    .startsWith("/ladder/crowdsourcing/proposal/")
                    .isNotEqualTo(path);
            ProposalPage arrived = official.on(ProposalPage.class);
            assertThat(arrived.text())
                    .contains(language.text("case", "case.trail"), Proposals.TITLE, "Det hører til skolevejene.");

            neighbour.go(official.path());
            assertThat(neighbour.on(ProposalPage.class).text()).contains(language.text("case", "case.question"));
            neighbour.follow(
                    neighbour.page().locator("main button:text-is('" + language.text("case", "case.yes") + "')"));
            assertThat(neighbour.on(ProposalPage.class).text()).doesNotContain(language.text("case", "case.question"));
            assertThat(neighbour.on(ProposalPage.class).isSupported()).isTrue();

            // where it was it can be read, and nobody acts on it
            citizen.go(path);
            assertThat(citizen.on(ProposalPage.class).text()).contains(language.text("case", "case.trail"));
            official.go("/office/move/crowdsourcing/proposal" + number);
            assertThat(official.on(OfficeFormPage.class).text()).contains(language.text("case", "case.stays"));
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }

    @Test
    void isAMatterOfOfficials(Visitors visitors) {
        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        assertThat(citizen.go("/office/move/crowdsourcing/proposal/1").status()).isEqualTo(403);
    }

    @Test
    void thereIsNothingToMoveWhereNothingIs(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        for (String address :
                new String[] {"crowdsourcing/proposal/999999", "crowdsourcing/poem/1", "Nobody/proposal/1", "x"}) {
            assertThat(official.go("/office/move/" + address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }
}
