// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody looks after his own data, and an administrator after how long all of it is kept. */
@PageTest
class MyDataPageIT {

    @ParameterizedTest
    @EnumSource
    void agreesAndTakesItBack(Language language, Visitor visitor) {
        visitor.speaking(language).loggedInAs(Login.NEIGHBOUR).go("/me/data");
        TextPage page = visitor.on(TextPage.class);
        assertThat(page.heading()).isEqualTo(language.text("privacy", "data.title"));
        assertThat(page.overflow()).isZero();
        assertThat(page.text()).contains(language.text("privacy", "consent.contact.1"));

        press(visitor, language, "consent.give");
        assertThat(visitor.on(TextPage.class).text()).contains(language.text("privacy", "consent.history"));
        press(visitor, language, "consent.withdraw");
        assertThat(visitor.page().locator("main button:has-text('" + label(language, "consent.give") + "')"))
                .satisfies(button -> assertThat(button.count()).isEqualTo(1));
    }

    private static void press(Visitor visitor, Language language, String key) {
        visitor.follow(visitor.page().locator("main button:has-text('" + label(language, key) + "')"));
    }

    private static String label(Language language, String key) {
        return language.text("privacy", key) + ": " + language.text("privacy", "consent.contact.name");
    }

    @ParameterizedTest
    @EnumSource
    void seesWhatBeingErasedComesToBeforeAnythingHappens(Language language, Visitor visitor) {
        visitor.speaking(language).loggedInAs(Login.NEIGHBOUR).go("/me/erase");
        TextPage page = visitor.on(TextPage.class);
        assertThat(page.text())
                .contains(
                        language.text("privacy", "privacy.data.account.what"),
                        language.text("privacy", "privacy.kept.audit"));
        assertThat(page.overflow()).isZero();

        visitor.page().locator("#word").fill("no");
        visitor.page().locator("#confirm").click();
        visitor.page().locator("#problems").waitFor();

        assertThat(visitor.on(TextPage.class).text())
                .contains(language.text("privacy", "erase.word.fault")
                        .replace("{0}", language.text("privacy", "erase.word")));
        assertThat(visitor.page().locator("#word").inputValue()).isEqualTo("no");
    }

    @ParameterizedTest
    @EnumSource
    void isShownToAdministratorsBeforeItIsErased(Language language, Visitor visitor) {
        visitor.speaking(language).loggedInAs(Login.ADMIN).go("/admin/retention");
        TextPage page = visitor.on(TextPage.class);
        assertThat(page.heading()).isEqualTo(language.text("privacy", "retention.title"));
        assertThat(page.overflow()).isZero();

        visitor.page().locator("#reason").fill("26/1");
        visitor.page().locator("#place").click();
        visitor.page().locator("#problems").waitFor();

        assertThat(visitor.on(TextPage.class).text()).contains(language.text("privacy", "retention.hold.one"));
    }
}
