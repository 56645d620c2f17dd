// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** The page of whoever has logged in: what waits, and where his things stand. */
@At("/me")
public final class MyPage extends PortalPage {

    public MyPage(Visitor visitor) {
        super(visitor);
    }

    /** The addresses of what the section lists, in its order. */
    List<String> linksIn(String section) {
        return page.locator("section[aria-labelledby=" + section + "] h3 a").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
    }
}
