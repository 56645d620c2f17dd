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

    /** The shifts, each as it is read. */
    List<String> shifts() {
        return page.locator("ul[aria-labelledby=shifts] > li").allInnerTexts();
    }
}
