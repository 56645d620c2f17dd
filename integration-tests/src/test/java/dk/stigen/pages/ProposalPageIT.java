// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.LoginPage;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class ProposalPageIT {

    @ParameterizedTest
    @EnumSource
    void isReadWithoutLoggingIn(Language language, Visitor visitor) {
        ProposalPage page =
                visitor.speaking(language).open(ProposalListPage.class).openFirst();

        assertThat(page.language()).isEqualTo(language.tag());
        assertThat(page.body()).isNotBlank();
        assertThat(page.isLoggedIn()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void showsTheMunicipalitysAnswer(Language language, Visitor visitor) {
        ProposalPage page = visitor.speaking(language)
                .open(ProposalListPage.class, "?filter=answered&order=newest")
                .openFirst();

        assertThat(page.answer()).isNotBlank();
    }

    @Test
    void asksWhoWantsToSupportToLogInAndComesBack(Visitor visitor) {
        ProposalPage page = visitor.open(ProposalListPage.class, "?filter=open&order=newest")
                .openFirst();
        String address = page.address();

        new LoginPage(visitor.follow(page.logInLink())).logInAs(Login.NEIGHBOUR);

        assertThat(visitor.on(ProposalPage.class).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @EnumSource
    void countsASupportAndTakesItBack(Language language, Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();
        ProposalPage before = visitors.another()
                .speaking(language)
                .loggedInAs(Login.NEIGHBOUR)
                .open(ProposalPage.class, number);

        ProposalPage supported = before.pressSupportButton();
        assertThat(supported.isSupported()).isTrue();
        assertThat(supported.supportCount()).isEqualTo(1);

        ProposalPage withdrawn = supported.pressSupportButton();
        assertThat(withdrawn.isSupported()).isFalse();
        assertThat(withdrawn.supportCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyOnesOwnCannotBeSupported(Language language, Visitors visitors) {
        ProposalPage own = Proposals.submittedBy(visitors.another().speaking(language));

        assertThat(own.supportButton().count()).isZero();
        assertThat(own.text()).contains(language.text("crowdsourcing", "crowdsourcing.denied.ownSupport"));
    }

    @Test
    void offersTheAnswerToOfficialsOnly(Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();

        ProposalPage asCitizen = visitors.another().loggedInAs(Login.NEIGHBOUR).open(ProposalPage.class, number);
        ProposalPage asOfficial = visitors.another().loggedInAs(Login.OFFICIAL).open(ProposalPage.class, number);

        assertThat(asCitizen.answerLink().count()).isZero();
        assertThat(asOfficial.answerLink().count()).isEqualTo(1);
    }
}
