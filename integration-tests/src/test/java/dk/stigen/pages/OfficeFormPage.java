// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** Any page on which officials set something up. */
@At("/office")
public final class OfficeFormPage extends PortalPage {

    public OfficeFormPage(Visitor visitor) {
        super(visitor);
    }

    OfficeFormPage write(String field, String value) {
        page.locator("#" + field).fill(value);
        return this;
    }

    OfficeFormPage choose(String field, String value) {
        page.locator("#" + field).selectOption(value);
        return this;
    }

    void check(String field) {
        page.locator("#" + field).check();
    }

    String valueOf(String field) {
        return page.locator("#" + field).inputValue();
    }

    /** Sends the form, which leads to another page or to the same one anew. */
    OfficeFormPage save() {
        return press("save");
    }

    OfficeFormPage press(String button) {
        return visitor.follow(page.locator("#" + button)).on(OfficeFormPage.class);
    }

    /** Presses a button of a plain form by what it says. */
    OfficeFormPage pressNamed(String label) {
        return visitor.follow(page.locator("main button:text-is('" + label + "')"))
                .on(OfficeFormPage.class);
    }

    OfficeFormPage saveInVain() {
        page.locator("#save").click();
        page.locator("#problems").waitFor();
        return visitor.on(OfficeFormPage.class);
    }

    OfficeFormPage follow(String label) {
        return visitor.follow(page.locator("main a:text-is('" + label + "')")).on(OfficeFormPage.class);
    }

    String faultOf(String field) {
        Locator fault = page.locator("#" + field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }

    /** The number at the end of the page's address. */
    String number() {
        return visitor.path().replaceAll(".*/", "").replaceAll("\\?.*", "");
    }
}
