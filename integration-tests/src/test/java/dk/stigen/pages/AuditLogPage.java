// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** Who did what, for administrators. */
@At("/admin/audit")
public final class AuditLogPage extends PortalPage {

    public AuditLogPage(Visitor visitor) {
        super(visitor);
    }

    /** What stands in the latest row, cell by cell. */
    List<String> latest() {
        return page.locator("tbody tr").first().locator("th, td").allInnerTexts();
    }

    AuditLogPage choose(String act) {
        page.locator("#act").selectOption(act);
        return visitor.follow(page.locator("main form button[type=submit]")).on(AuditLogPage.class);
    }
}
