// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** Which answers the municipality owes. */
@At("/arena/answers")
public final class OwedPage extends PortalPage {

    public OwedPage(Visitor visitor) {
        super(visitor);
    }

    OwedPage choose(String number) {
        page.locator("input[name=about][value$='/proposal" + number + "']").check();
        return this;
    }

    Locator togetherButton() {
        return page.locator("main form:has(table) button[type=submit]");
    }
}
