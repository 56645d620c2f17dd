// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** The form in which an official answers. */
@At("/arena/answer/crowdsourcing/proposal")
public final class AnswerPage extends PortalPage {

    public AnswerPage(Visitor visitor) {
        super(visitor);
    }

    Locator kind() {
        return page.locator("#kind");
    }

    Locator department() {
        return page.locator("#department");
    }

    Locator body() {
        return page.locator("#body");
    }

    Locator until() {
        return page.locator("#until");
    }

    Locator publishButton() {
        return page.locator("#publish");
    }

    AnswerPage write(String kind, String department, String body) {
        kind().selectOption(kind);
        department().fill(department);
        body().fill(body);
        return this;
    }

    ProposalPage publish() {
        return visitor.follow(publishButton()).on(ProposalPage.class);
    }

    AnswerPage publishInVain() {
        publishButton().click();
        page.locator("#problems").waitFor();
        return visitor.on(AnswerPage.class);
    }

    String faultOf(String field) {
        Locator fault = page.locator("#" + field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }
}
