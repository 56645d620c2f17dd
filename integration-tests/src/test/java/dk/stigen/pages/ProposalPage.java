// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** One proposal. */
@At("/ladder/crowdsourcing/proposal")
public final class ProposalPage extends PortalPage {

    public ProposalPage(Visitor visitor) {
        super(visitor);
    }

    String body() {
        return page.locator("main .st-content .st-text").first().innerText();
    }

    int supportCount() {
        return Integer.parseInt(String.valueOf(page.locator("#support progress").getAttribute("value")));
    }

    Locator supportButton() {
        return page.locator("#support form button");
    }

    /** Whether the page says that the reader supports the proposal. */
    boolean isSupported() {
        return page.locator("#support form input[name=act]")
                .getAttribute("value")
                .equals("withdraw");
    }

    ProposalPage pressSupportButton() {
        return visitor.follow(supportButton()).on(ProposalPage.class);
    }

    /** The municipality's answer with its headline, or an empty text where there is none. */
    String answer() {
        return page.locator("#official .st-answer").count() == 0
                ? ""
                : page.locator("#official .st-answer").innerText();
    }

    /** All that the municipality has said: its answers and promises. */
    String official() {
        return page.locator("#official").innerText();
    }

    Locator answerLink() {
        return page.locator("main a[href^='/arena/answer/crowdsourcing/proposal/']");
    }

    Locator logInLink() {
        return page.locator("#support a[href^='/login/']");
    }

    String address() {
        return visitor.path().replaceAll("[?#].*", "");
    }

    String number() {
        return address().substring(address().lastIndexOf('/'));
    }
}
