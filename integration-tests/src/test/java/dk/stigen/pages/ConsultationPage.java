// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** A consultation, one of its paragraphs, or the form in which an official writes of it. */
@At("/ladder/panels/consultation")
public final class ConsultationPage extends PortalPage {

    public ConsultationPage(Visitor visitor) {
        super(visitor);
    }

    List<String> paragraphs() {
        return page.locator("main section .st-text").allInnerTexts();
    }

    /** The way to the comments on each paragraph. */
    Locator commentLinks() {
        return page.locator("main a[href*='/ladder/panels/paragraph/']");
    }

    Locator pointLink() {
        return page.locator("main a[href*='/ladder/panels/point/']");
    }

    ConsultationPage write(String field, String text) {
        page.locator("#" + field).fill(text);
        return this;
    }

    ConsultationPage press(String button) {
        return visitor.follow(page.locator("#" + button)).on(ConsultationPage.class);
    }

    /** Sends what has to be put right, and stays. */
    ConsultationPage pressInVain(String button) {
        page.locator("#" + button).click();
        page.locator("#problems").waitFor();
        return visitor.on(ConsultationPage.class);
    }

    /** What stands beside the field, or an empty text. */
    String faultOf(String field) {
        Locator fault = page.locator("#" + field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }
}
