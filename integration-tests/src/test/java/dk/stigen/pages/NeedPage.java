// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** One need with its shifts. */
@At("/ladder/volunteering/need")
public final class NeedPage extends PortalPage {

    public NeedPage(Visitor visitor) {
        super(visitor);
    }

    /** Opens the first of the shifts. */
    ShiftPage openShift() {
        return visitor.follow(
                        page.locator("ul[aria-labelledby=shifts] a.st-btn").first())
                .on(ShiftPage.class);
    }

    SignUpsPage openSignUps() {
        return visitor.follow(page.locator("a[href*='/volunteering/sign-ups/']"))
                .on(SignUpsPage.class);
    }

    /** The shifts, each as it is read. */
    List<String> shifts() {
        return page.locator("ul[aria-labelledby=shifts] > li").allInnerTexts();
    }
}
