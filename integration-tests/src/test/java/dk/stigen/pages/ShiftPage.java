// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** One shift, where a citizen signs up. */
@At("/ladder/volunteering/shift")
public final class ShiftPage extends PortalPage {

    public ShiftPage(Visitor visitor) {
        super(visitor);
    }

    ShiftPage signUp() {
        return visitor.follow(page.locator("#take")).on(ShiftPage.class);
    }

    ShiftPage cancel() {
        return visitor.follow(page.locator("#cancel")).on(ShiftPage.class);
    }

    Locator signUpButton() {
        return page.locator("#take");
    }

    /** Where the reader stands, or an empty text. */
    String state() {
        Locator state = page.locator("#state");
        return state.count() == 0 ? "" : state.innerText();
    }
}
