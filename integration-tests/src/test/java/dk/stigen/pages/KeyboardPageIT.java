// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.Keyboard;
import dk.stigen.browser.LoginPage;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;

/** The whole way without a mouse. */
@PageTest
class KeyboardPageIT {

    @Test
    void reachesTheContentByTheFirstKey(FrontPage page, Visitor visitor) {
        visitor.page().keyboard().press("Tab");

        new Keyboard(visitor).goTo(visitor.page().locator("a.st-skip")).press("Enter");

        assertThat(visitor.page().url()).endsWith("#main");
    }

    @Test
    void submitsAProposal(Visitor visitor) {
        ProposalPage page = submit(visitor);

        assertThat(page.heading()).isEqualTo(Proposals.TITLE);
    }

    @Test
    void correctsWhatMustBePutRight(Visitor visitor) {
        SubmissionPage form = logIn(visitor, Login.CITIZEN).open(SubmissionPage.class);
        Keyboard keyboard = new Keyboard(visitor);
        keyboard.goTo(form.sendButton()).press("Enter");
        visitor.page().locator("#problems").waitFor();
        assertThat(visitor.page().locator("#problems").evaluate("list => list === document.activeElement"))
                .isEqualTo(true);

        keyboard.goTo(visitor.page().locator("#problems a[href='#title']")).press("Enter");
        keyboard.type(Proposals.TITLE);
        keyboard.goTo(form.body()).type(Proposals.BODY);
        keyboard.goTo(form.sendButton()).leave("Enter");

        assertThat(visitor.on(ProposalPage.class).heading()).isEqualTo(Proposals.TITLE);
    }

    @Test
    void supportsAProposal(Visitors visitors) {
        String number = submit(visitors.another()).number();
        Visitor neighbour = logIn(visitors.another(), Login.NEIGHBOUR);
        ProposalPage page = neighbour.open(ProposalPage.class, number);

        new Keyboard(neighbour).goTo(page.supportButton()).leave("Enter");

        assertThat(neighbour.on(ProposalPage.class).isSupported()).isTrue();
    }

    @Test
    void answersAProposal(Visitors visitors) {
        String number = submit(visitors.another()).number();
        Visitor official = logIn(visitors.another(), Login.OFFICIAL);
        Keyboard keyboard = new Keyboard(official);
        keyboard.goTo(official.open(ProposalPage.class, number).answerLink()).leave("Enter");
        AnswerPage form = official.on(AnswerPage.class);

        keyboard.goTo(form.kind()).type("Besluttet");
        keyboard.goTo(form.department()).type("Teknik og Miljø");
        keyboard.goTo(form.body()).type("Der kommer seks bænke til foråret.");
        keyboard.goTo(form.publishButton()).leave("Enter");

        assertThat(official.on(ProposalPage.class).answer()).contains("Besluttet", "seks bænke");
    }

    @Test
    void logsOut(Visitor visitor) {
        logIn(visitor, Login.CITIZEN);
        Keyboard keyboard = new Keyboard(visitor);

        keyboard.goTo(visitor.page().locator("header details.st-menu summary")).press("Enter");
        keyboard.goTo(visitor.page().locator("header form[action$='/logout'] button"))
                .leave("Enter");

        assertThat(visitor.on(FrontPage.class).isLoggedIn()).isFalse();
    }

    private static Visitor logIn(Visitor visitor, Login login) {
        PortalPage front = visitor.open(FrontPage.class);
        assertThat(front.isLoggedIn()).isFalse();
        Keyboard keyboard = new Keyboard(visitor);
        keyboard.goTo(visitor.page().locator("header .st-me a[href^='/login']")).leave("Enter");
        new LoginPage(visitor);
        keyboard.goTo(visitor.page().locator("#username")).type(login.user());
        keyboard.goTo(visitor.page().locator("#password")).type(login.password());
        return keyboard.leave("Enter").backOnPortal();
    }

    private static ProposalPage submit(Visitor visitor) {
        SubmissionPage form = logIn(visitor, Login.CITIZEN).open(SubmissionPage.class);
        Keyboard keyboard = new Keyboard(visitor);
        keyboard.goTo(form.title()).type(Proposals.TITLE);
        keyboard.goTo(form.body()).type(Proposals.BODY);
        return keyboard.goTo(form.sendButton()).leave("Enter").on(ProposalPage.class);
    }
}
