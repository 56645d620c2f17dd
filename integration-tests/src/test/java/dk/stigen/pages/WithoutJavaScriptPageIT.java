// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class WithoutJavaScriptPageIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ladder/crowdsourcing/proposals", "/about", "/accessibility", "/privacy"})
    void readsEveryPage(String path, Visitors visitors) {
        Visitor visitor = visitors.withoutJavaScript();

        var response = visitor.go(path);

        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(200);
        assertThat(visitor.on(TextPage.class).heading()).isNotBlank();
    }

    @Test
    void leadsFromThePageToTheNext(Visitors visitors) {
        ProposalListPage first = visitors.withoutJavaScript().open(ProposalListPage.class);
        var before = first.addresses();

        assertThat(first.next().addresses()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void submitsAProposal(Visitors visitors) {
        ProposalPage page = Proposals.submittedBy(visitors.withoutJavaScript());

        assertThat(page.heading()).isEqualTo(Proposals.TITLE);
        assertThat(page.body()).isEqualTo(Proposals.BODY);
    }

    @Test
    void tellsWhatMustBePutRight(Visitors visitors) {
        SubmissionPage page = visitors.withoutJavaScript()
                .logIn(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write("", Proposals.BODY)
                .sendInVain();

        assertThat(page.faultOf("title")).contains("Skriv, hvad du foreslår.");
        assertThat(page.body().inputValue()).isEqualTo(Proposals.BODY);
    }

    @Test
    void supportsAProposal(Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();

        ProposalPage supported = visitors.withoutJavaScript()
                .logIn(Login.NEIGHBOUR)
                .open(ProposalPage.class, number)
                .pressSupportButton();

        assertThat(supported.isSupported()).isTrue();
        assertThat(supported.supportCount()).isEqualTo(1);
    }

    @Test
    void answersAProposal(Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();

        ProposalPage answered = visitors.withoutJavaScript()
                .logIn(Login.OFFICIAL)
                .open(AnswerPage.class, number)
                .write("DECLINED", "Teknik og Miljø", "Bænkene er for dyre i år, men vi ser på det igen.")
                .publish();

        assertThat(answered.answer()).contains("Afvist", "Bænkene er for dyre");
    }
}
