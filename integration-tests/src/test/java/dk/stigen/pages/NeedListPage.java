// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** What volunteers are needed for, a page at a time. */
@At("/ladder/volunteering/needs")
public final class NeedListPage extends PortalPage {

    public NeedListPage(Visitor visitor) {
        super(visitor);
    }

    List<String> titles() {
        return page.locator("main article.st-card h2").allInnerTexts();
    }

    List<String> competences() {
        return page.locator("#competence option").allInnerTexts();
    }

    boolean offersToPublish() {
        return page.locator("main a[href*='/volunteering/publish'], header + * a[href*='/volunteering/publish']")
                        .count()
                > 0;
    }

    NeedListPage find(String words, String day, String competence) {
        page.locator("#words").fill(words);
        page.locator("#day").fill(day);
        page.locator("#competence").selectOption(competence);
        return visitor.follow(page.locator("main form[method=get] button")).on(NeedListPage.class);
    }

    NeedPage open(String title) {
        return visitor.follow(link(title)).on(NeedPage.class);
    }
}
