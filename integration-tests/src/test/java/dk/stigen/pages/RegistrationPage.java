// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** The identity provider's form for those who come for the first time. */
final class RegistrationPage extends PortalPage {

    RegistrationPage(Visitor visitor) {
        super(visitor);
    }

    Visitor register(String email, String firstName, String lastName, String password) {
        Locator username = page.locator("#username");
        if (username.count() == 1) {
            username.fill(email.replaceAll("@.*", "").replace("ø", "oe"));
        }
        page.locator("#email").fill(email.replace("ø", "oe"));
        page.locator("#firstName").fill(firstName);
        page.locator("#lastName").fill(lastName);
        page.locator("#password").fill(password);
        page.locator("#password-confirm").fill(password);
        return visitor.follow(
                page.locator("form#kc-register-form input[type=submit], form#kc-register-form button[type=submit]")
                        .first());
    }
}
