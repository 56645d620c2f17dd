// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** The form for a new proposal. */
@At("/ladder/crowdsourcing/submit")
public final class SubmissionPage extends PortalPage {

    public SubmissionPage(Visitor visitor) {
        super(visitor);
    }

    Locator title() {
        return page.locator("#title");
    }

    Locator body() {
        return page.locator("#body");
    }

    Locator sendButton() {
        return page.locator("#send");
    }

    SubmissionPage write(String title, String body) {
        title().fill(title);
        body().fill(body);
        return this;
    }

    /** Sends what was written and comes to the proposal. */
    ProposalPage send() {
        return visitor.follow(sendButton()).on(ProposalPage.class);
    }

    /** Sends what has to be put right, and stays. */
    SubmissionPage sendInVain() {
        sendButton().click();
        page.locator("#problems").waitFor();
        return visitor.on(SubmissionPage.class);
    }

    /** What stands beside the field, or an empty text. */
    String faultOf(String field) {
        Locator fault = page.locator("#" + field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }

    /** Whether the fault is tied to its field for those who do not see it. */
    boolean announcesFaultOf(String field) {
        Locator input = page.locator("#" + field);
        return "true".equals(input.getAttribute("aria-invalid"))
                && String.valueOf(input.getAttribute("aria-describedby")).contains(field + "_error");
    }

    String problems() {
        return page.locator("#problems").innerText();
    }

    Locator verifyButton() {
        return page.locator("main form[action*='/verify'] button");
    }

    Locator logInLink() {
        return page.locator("main a[href^='/login/']");
    }
}
