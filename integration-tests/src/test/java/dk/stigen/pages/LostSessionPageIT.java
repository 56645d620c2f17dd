// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class LostSessionPageIT {

    @ParameterizedTest
    @EnumSource
    void saysSoAndKeepsWhatWasTyped(Language language, Visitor visitor) {
        SubmissionPage form = visitor.speaking(language)
                .loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write(Proposals.TITLE, Proposals.BODY);
        loseSession(visitor);

        form.sendButton().click();

        visitor.page()
                .getByText(language.text("security", "lostForm.loggedOut"))
                .first()
                .waitFor();
        assertThat(form.title().inputValue()).isEqualTo(Proposals.TITLE);
        assertThat(form.body().inputValue()).isEqualTo(Proposals.BODY);
    }

    @ParameterizedTest
    @EnumSource
    void storesWhatIsSentAgainAfterLoggingInInAnotherTab(Language language, Visitor visitor) {
        SubmissionPage form = visitor.speaking(language)
                .loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write(Proposals.TITLE, Proposals.BODY);
        loseSession(visitor);
        form.sendButton().click();
        visitor.page()
                .getByText(language.text("security", "lostForm.loggedOut"))
                .first()
                .waitFor();

        visitor.inAnotherTab(tab -> tab.go("/login/about"));
        ProposalPage stored = form.send();

        assertThat(stored.heading()).isEqualTo(Proposals.TITLE);
        assertThat(stored.body()).isEqualTo(Proposals.BODY);
    }

    private static void loseSession(Visitor visitor) {
        visitor.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
    }
}
