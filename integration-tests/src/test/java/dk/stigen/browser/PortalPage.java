// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What all pages share. Whoever comes to a page has it checked for accessibility. */
public abstract class PortalPage {

    protected final Visitor visitor;
    protected final Page page;

    protected PortalPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        if (visitor.hasJavaScript()) {
            Accessibility.check(page);
        }
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    public String language() {
        return String.valueOf(page.locator("html").getAttribute("lang"));
    }

    public String text() {
        return page.locator("body").innerText();
    }

    /** The trail of the case that the page belongs to, empty where it belongs to none. */
    public List<String> trail() {
        return page.locator(".st-case .st-trail b").allInnerTexts();
    }

    /** How far the page can be moved sideways; 0 on a page that fits. */
    public int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    public boolean isLoggedIn() {
        return page.locator("header details.st-menu").count() == 1;
    }

    /** The name of the person in the header. */
    public String person() {
        return page.locator("header .st-menu-name").innerText();
    }

    /** What the profile menu says of the person's roles. */
    public String roles() {
        page.locator("header details.st-menu summary").click();
        return page.locator("header .st-menu-panel .st-quiet-text").innerText();
    }

    public void logOut() {
        page.locator("header details.st-menu summary").click();
        visitor.follow(page.locator("header form[action$='/logout'] button"));
    }

    public void switchLanguage() {
        visitor.follow(page.locator("header a.st-lang"));
    }

    protected Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
