// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import dk.stigen.system.Login;

/** The identity provider's login. */
public final class LoginPage extends PortalPage {

    public LoginPage(Visitor visitor) {
        super(visitor);
    }

    /** Logs in and comes to where the login was asked for. */
    public Visitor logInAs(Login login) {
        return logInAs(login.user(), login.password()).backOnPortal();
    }

    public Visitor logInAs(String user, String password) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        return visitor.follow(page.locator("#kc-login"));
    }

    public boolean asksForPassword() {
        return page.locator("#password").isVisible();
    }
}
