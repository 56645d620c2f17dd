// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** The form in which an official promises something. */
@At("/arena/promise/crowdsourcing/proposal")
public final class PromiseFormPage extends PortalPage {

    public PromiseFormPage(Visitor visitor) {
        super(visitor);
    }

    Locator body() {
        return page.locator("#body");
    }

    Locator review() {
        return page.locator("#review");
    }

    ProgressFormPage make() {
        return visitor.follow(page.locator("#make")).on(ProgressFormPage.class);
    }

    PromiseFormPage makeInVain() {
        page.locator("#make").click();
        page.locator("#problems").waitFor();
        return visitor.on(PromiseFormPage.class);
    }

    String faultOf(String field) {
        Locator fault = page.locator("#" + field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }
}
