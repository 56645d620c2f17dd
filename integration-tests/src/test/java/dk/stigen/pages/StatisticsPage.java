// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** How much goes on. */
@At("/arena/statistics")
public final class StatisticsPage extends PortalPage {

    public StatisticsPage(Visitor visitor) {
        super(visitor);
    }

    StatisticsPage choose(String period) {
        page.locator("#period").selectOption(period);
        visitor.follow(page.locator("main form button[type=submit]"));
        return visitor.on(StatisticsPage.class);
    }

    String chosen() {
        return page.locator("#period").inputValue();
    }

    int charts() {
        return page.locator("main svg.st-chart").count();
    }

    List<String> captions() {
        return page.locator("main caption").allInnerTexts();
    }
}
