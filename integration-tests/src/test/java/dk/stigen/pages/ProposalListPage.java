// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** The proposals, a page at a time. */
@At("/ladder/crowdsourcing/proposals")
public final class ProposalListPage extends PortalPage {

    private final Locator proposals;

    public ProposalListPage(Visitor visitor) {
        super(visitor);
        proposals = page.locator("main article.st-card");
    }

    List<String> titles() {
        return proposals.locator("h2").allInnerTexts();
    }

    /** The addresses of the proposals shown, which unlike titles are different for each. */
    List<String> addresses() {
        return proposals.locator("h2 a").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
    }

    List<Integer> supports() {
        return proposals.locator("progress").all().stream()
                .map(bar -> Integer.valueOf(String.valueOf(bar.getAttribute("value"))))
                .toList();
    }

    /** What each proposal says of where it stands. */
    List<String> states() {
        return proposals.locator(".st-meta span:first-child").allInnerTexts();
    }

    boolean hasNext() {
        return page.locator("a[rel=next]").count() == 1;
    }

    ProposalListPage next() {
        return visitor.follow(page.locator("a[rel=next]")).on(ProposalListPage.class);
    }

    ProposalListPage choose(String name) {
        return visitor.follow(link(name)).on(ProposalListPage.class);
    }

    ProposalPage openFirst() {
        return visitor.follow(proposals.locator("h2 a").first()).on(ProposalPage.class);
    }
}
