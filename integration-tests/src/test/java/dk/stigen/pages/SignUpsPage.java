// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** Who has signed up for the shifts of a need, for the organiser. */
@At("/ladder/volunteering/sign-ups")
public final class SignUpsPage extends PortalPage {

    public SignUpsPage(Visitor visitor) {
        super(visitor);
    }

    /** Those who have signed up, the first in the line first, each as it is read. */
    List<String> signUps() {
        return page.locator("form ol > li").allInnerTexts();
    }

    List<String> buttons() {
        return page.locator("form ol input[type=submit]").all().stream()
                .map(button -> String.valueOf(button.getAttribute("value")))
                .toList();
    }

    SignUpsPage press(String button) {
        return visitor.follow(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)))
                .on(SignUpsPage.class);
    }
}
