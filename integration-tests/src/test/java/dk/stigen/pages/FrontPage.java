// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** The ladder. */
@At("/")
public final class FrontPage extends PortalPage {

    private final Locator rungs;

    public FrontPage(Visitor visitor) {
        super(visitor);
        rungs = page.locator("ol.st-ladder > li");
    }

    List<String> rungs() {
        return rungs.locator("h2").allInnerTexts();
    }

    /** The rungs that can be used now. */
    List<String> openRungs() {
        return rungs.locator(".st-rung-open h2").allInnerTexts();
    }

    /** The rungs that say they come later. */
    List<String> comingRungs() {
        return rungs.locator(".st-rung-coming:has(.st-tag-coming) h2").allInnerTexts();
    }

    /** The figure on the rung of proposals, as people read it. */
    String proposals() {
        return rungs.locator(".st-rung-open:has(a[href$='/proposals']) .st-now b")
                .innerText();
    }

    List<String> news() {
        return page.locator("section[aria-labelledby=now] .st-card h3").allInnerTexts();
    }

    ProposalListPage climbToProposals() {
        return visitor.follow(rungs.locator(".st-rung-open h2 a[href$='/proposals']"))
                .on(ProposalListPage.class);
    }
}
