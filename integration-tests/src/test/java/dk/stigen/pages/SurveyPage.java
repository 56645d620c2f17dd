// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** One survey. */
@At("/ladder/panels/survey")
public final class SurveyPage extends PortalPage {

    public SurveyPage(Visitor visitor) {
        super(visitor);
    }

    Locator takeLink() {
        return page.locator("main a[href*='/ladder/panels/answer/']");
    }

    Locator logInLink() {
        return page.locator("main a.st-btn[href^='/login/']");
    }

    Locator editLink() {
        return page.locator("main a[href*='/ladder/panels/write/']");
    }

    Locator exportLink() {
        return page.locator("main a[href$='/answers']");
    }

    /** Whether what came of it is shown. */
    boolean showsResults() {
        return page.locator("main table").count() > 0;
    }

    /** The rows of the first question's table: what could be chosen, how many have, and their share. */
    List<String> firstTable() {
        return page.locator("main table").first().locator("tbody tr").allInnerTexts();
    }

    /** The number in the address. */
    String number() {
        return visitor.path().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }
}
