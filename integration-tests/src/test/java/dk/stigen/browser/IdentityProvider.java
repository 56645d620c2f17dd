// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.stigen.system.Login;
import dk.stigen.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The identity provider as the requests behind its pages see it: nothing is drawn, and the browser has the cookies all the same. */
final class IdentityProvider {

    private IdentityProvider() {}

    static void logIn(APIRequestContext requests, RunningPortal portal, Login login) {
        APIResponse asked = requests.get(portal.at("/login/about").toString());
        Element form = Jsoup.parse(asked.text(), asked.url()).selectFirst("form#kc-form-login");
        if (form == null) {
            throw new AssertionError("%s answers %d and asks for no password".formatted(asked.url(), asked.status()));
        }
        FormData password = FormData.create()
                .set("username", login.user())
                .set("password", login.password())
                .set("credentialId", "");
        APIResponse answer =
                requests.post(form.absUrl("action"), RequestOptions.create().setForm(password));
        if (!answer.url().startsWith(portal.portal().toString())) {
            throw new AssertionError(login + " is not let in: " + answer.url() + " " + answer.status());
        }
    }
}
