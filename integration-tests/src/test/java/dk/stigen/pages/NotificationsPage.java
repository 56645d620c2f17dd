// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** What somebody is told, which comes a moment after what has happened. */
@At("/me/notifications")
public final class NotificationsPage extends PortalPage {

    private static final int LOOKS = 60;
    private static final int BETWEEN_MILLIS = 500;

    public NotificationsPage(Visitor visitor) {
        super(visitor);
    }

    /** Looks until the page says that much about what is at the address, and returns where it does. */
    static Locator about(Visitor visitor, String path, int times) {
        Locator told = visitor.page().locator("#notifications li:has(a[href$='" + path + "'])");
        visitor.open(NotificationsPage.class);
        for (int look = 0; look < LOOKS && told.count() < times; look++) {
            visitor.page().waitForTimeout(BETWEEN_MILLIS);
            visitor.go("/me/notifications");
        }
        return told;
    }
}
