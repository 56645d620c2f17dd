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

/** Departments say for everybody what they think of a proposal before it is answered. */
@PageTest
class ValuationPageIT {

    private static final String REASONS = "Der er plads til tre bænke, hvis stien bliver en meter bredere.";
    private static final String REVISED = "Stien kan blive bredere til næste år.";

    @ParameterizedTest
    @EnumSource
    void aDepartmentSaysWhatItThinksAndRevisesIt(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        String path = Proposals.submittedBy(citizen).address();
        Visitor official = visitors.onPhone(320).speaking(language).loggedInAs(Login.OFFICIAL);
        official.go(path);
        official.on(ProposalPage.class);
        official.follow(official.page().locator("main a[href*='/crowdsourcing/valuation/']"));

        official.on(ArenaPage.class);
        official.page().locator("#reasons").fill(REASONS);
        official.page().locator("#cost").fill("mange penge");
        official.page().locator("#publish").click();
        official.page().locator("#problems").waitFor();
        assertThat(official.on(ArenaPage.class).overflow()).isZero();
        assertThat(official.page().locator("#department_error").innerText())
                .contains(language.text("crowdsourcing", "crowdsourcing.fault.empty.department"));
        assertThat(official.page().locator("#verdict_error").innerText())
                .contains(language.text("crowdsourcing", "crowdsourcing.fault.verdict"));
        assertThat(official.page().locator("#cost_error").innerText()).isNotBlank();
        assertThat(official.page().locator("#cost").inputValue()).isEqualTo("mange penge");
        assertThat(official.page().locator("#reasons").inputValue()).isEqualTo(REASONS);

        official.page().locator("#department").fill("Vej og Park");
        official.page().locator("#verdict").selectOption("PARTLY");
        official.page().locator("#cost").fill("75000");
        official.follow(official.page().locator("#publish"));
        assertThat(official.on(ProposalPage.class).overflow()).isZero();

        Visitor visitor = visitors.another().speaking(language);
        visitor.go(path);
        assertThat(visitor.on(ProposalPage.class).text())
                .contains("Vej og Park", language.text("crowdsourcing", "crowdsourcing.verdict.PARTLY"), REASONS)
                .containsPattern("75[.,]000");
        assertThat(visitor.page()
                        .locator("main a[href*='/crowdsourcing/valuation/']")
                        .count())
                .isZero();
        assertThat(NotificationsPage.about(citizen, path, 1).innerText())
                .contains(language.text("crowdsourcing", "crowdsourcing.notice.valued", "Vej og Park"));

        official.follow(official.page().locator("#valuations a[href*='/crowdsourcing/valuation/']"));
        official.on(ArenaPage.class);
        official.page().locator("#reasons").fill(REVISED);
        official.follow(official.page().locator("#publish"));
        visitor.go(path);
        assertThat(visitor.on(ProposalPage.class).text()).contains(REVISED).doesNotContain(REASONS);
    }

    @Test
    void eachDepartmentSaysItOnceAndNobodyOverwritesWhatHeHasNotSeen(Visitors visitors) {
        String path = Proposals.submittedBy(visitors.another()).address();
        String form = path.replace("/proposal/", "/valuation/");
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        value(official, form, REASONS);
        official.follow(official.page().locator("#publish"));

        value(official, form, REVISED);
        official.page().locator("#publish").click();
        assertThat(official.page().locator("#department_error").innerText())
                .contains(Language.DANISH.text("crowdsourcing", "crowdsourcing.fault.valued"));
        assertThat(official.page().locator("#reasons").inputValue()).isEqualTo(REVISED);

        official.go(path);
        official.follow(official.page().locator("#valuations a[href*='/crowdsourcing/valuation/']"));
        String revision = official.path();
        official.inAnotherTab(colleague -> {
            colleague.go(revision);
            colleague.page().locator("#reasons").fill("En kollega var hurtigere.");
            return colleague.follow(colleague.page().locator("#publish"));
        });
        official.page().locator("#reasons").fill(REVISED);
        official.page().locator("#publish").click();
        assertThat(official.page().locator("#reasons_error").innerText())
                .contains(Language.DANISH.text("crowdsourcing", "crowdsourcing.fault.overtaken"));
        assertThat(official.page().locator("#reasons").inputValue()).isEqualTo(REVISED);
    }

    @Test
    void comesTooLateOnceTheProposalIsAnswered(Visitors visitors) {
        String path = Proposals.submittedBy(visitors.another()).address();
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        value(official, path.replace("/proposal/", "/valuation/"), REASONS);
        official.inAnotherTab(colleague -> colleague
                .open(AnswerPage.class, path.replaceFirst(".*/proposal", ""))
                .write("DECIDED", "Vej og Park", "Vi sætter seks bænke op til foråret, og borgerne vælger stederne.")
                .publish());

        official.page().locator("#publish").click();

        official.page()
                .getByText(Language.DANISH.text("crowdsourcing", "crowdsourcing.denied.valued"))
                .first()
                .waitFor();
        official.go(path);
        assertThat(official.on(ProposalPage.class).text()).doesNotContain(REASONS);
    }

    @Test
    void isForOfficials(Visitors visitors) {
        Visitor citizen = visitors.another();
        String path = Proposals.submittedBy(citizen).address();
        citizen.go(path);
        assertThat(citizen.page()
                        .locator("main a[href*='/crowdsourcing/valuation/']")
                        .count())
                .isZero();

        var response = citizen.go(path.replace("/proposal/", "/valuation/"));

        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(403);
    }

    private static void value(Visitor official, String form, String reasons) {
        official.go(form);
        official.page().locator("#department").fill("Vej og Park");
        official.page().locator("#verdict").selectOption("FEASIBLE");
        official.page().locator("#reasons").fill(reasons);
    }
}
