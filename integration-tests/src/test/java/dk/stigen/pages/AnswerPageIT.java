// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class AnswerPageIT {

    private static final String ANSWER = "Vi sætter seks bænke op til foråret, og borgerne vælger stederne.";

    @ParameterizedTest
    @EnumSource
    void publishesTheMunicipalitysAnswerForEverybody(Language language, Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();

        visitors.another()
                .speaking(language)
                .loggedInAs(Login.OFFICIAL)
                .open(AnswerPage.class, number)
                .write("DECIDED", "Teknik og Miljø", ANSWER)
                .publish();

        ProposalPage read = visitors.another().open(ProposalPage.class, number);
        assertThat(read.answer()).contains("Besluttet", "Teknik og Miljø", ANSWER);
    }

    @Test
    void closesTheProposalForSupport(Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();

        ProposalPage answered = visitors.another()
                .loggedInAs(Login.OFFICIAL)
                .open(AnswerPage.class, number)
                .write("ANSWERED", "Teknik og Miljø", ANSWER)
                .publish();

        assertThat(answered.supportButton().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void saysBesideTheFieldsWhatIsMissing(Language language, Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();

        AnswerPage page = visitors.another()
                .speaking(language)
                .loggedInAs(Login.OFFICIAL)
                .open(AnswerPage.class, number)
                .write("ANSWERED", "Teknik og Miljø", " ")
                .publishInVain();

        assertThat(page.faultOf("body")).contains(language.text("answer", "answer.fault.empty.body"));
        assertThat(page.department().inputValue()).isEqualTo("Teknik og Miljø");
    }

    @Test
    void keepsADayThatIsPastBesideWhatIsWrongWithIt(Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();
        AnswerPage page = visitors.another()
                .loggedInAs(Login.OFFICIAL)
                .open(AnswerPage.class, number)
                .write("NEEDS_TIME", "Teknik og Miljø", ANSWER);
        page.until().fill("2020-05-01");

        page = page.publishInVain();

        assertThat(page.faultOf("until")).isNotEmpty();
        assertThat(page.until().inputValue()).isEqualTo("2020-05-01");
    }

    @Test
    void isForbiddenToCitizens(Visitors visitors) {
        String number = Proposals.submittedBy(visitors.another()).number();
        var neighbour = visitors.another().loggedInAs(Login.NEIGHBOUR);

        var response = neighbour.go("/arena/answer/crowdsourcing/proposal" + number);

        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(403);
        assertThat(neighbour.on(TextPage.class).heading()).isEqualTo("Det har du ikke adgang til");
    }
}
