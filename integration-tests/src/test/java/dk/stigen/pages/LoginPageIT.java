// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.LoginPage;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class LoginPageIT {

    @ParameterizedTest
    @EnumSource
    void letsEverybodyIn(Login login, Visitor visitor) {
        FrontPage page = visitor.logIn(login).on(FrontPage.class);

        assertThat(page.isLoggedIn()).isTrue();
        assertThat(page.roles()).contains(Language.DANISH.text("portal", "role." + login.role()));
    }

    @ParameterizedTest
    @EnumSource
    void speaksTheLanguageOfThePortal(Language language, Visitor visitor) {
        visitor.speaking(language).open(FrontPage.class);
        visitor.go("/login/about");

        assertThat(new LoginPage(visitor).language()).isEqualTo(language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenThePasswordIsWrong(Language language, Visitor visitor) {
        visitor.speaking(language).go("/login/about");

        new LoginPage(visitor).logInAs("ukendt", "Forkert-1234");

        LoginPage again = new LoginPage(visitor);
        assertThat(again.asksForPassword()).isTrue();
        assertThat(again.text().toLowerCase(Locale.ROOT))
                .contains(language == Language.DANISH ? "adgangskode er forkert" : "wrong username or password");
    }

    @Test
    void staysLoggedInOnPublicPages(Visitor visitor) {
        visitor.logIn(Login.CITIZEN);

        assertThat(visitor.open(ProposalListPage.class).person()).isEqualTo("Freja Bang");
    }

    @ParameterizedTest
    @EnumSource
    void logsOut(Language language, Visitor visitor) {
        FrontPage page = visitor.speaking(language).logIn(Login.CITIZEN).on(FrontPage.class);

        page.logOut();

        assertThat(visitor.on(FrontPage.class).isLoggedIn()).isFalse();
    }

    @Test
    void asksForThePasswordAgainAfterTheLogout(Visitor visitor) {
        visitor.logIn(Login.CITIZEN).on(FrontPage.class).logOut();

        visitor.go("/login/about");

        assertThat(new LoginPage(visitor).asksForPassword()).isTrue();
    }

    @Test
    void endsThePortalsSessionWhenTheLoginEndsAtTheIdentityProvider(Visitor visitor) {
        visitor.logIn(Login.CITIZEN);
        visitor.page().navigate(visitor.portal().keycloak() + "/realms/stigen/protocol/openid-connect/logout");

        visitor.follow(visitor.page().locator("#kc-logout"));

        assertThat(visitor.open(FrontPage.class).isLoggedIn()).isFalse();
    }

    @Test
    void makesWhoeverRegistersACitizen(Visitor visitor) {
        String name = "prøve" + java.util.UUID.randomUUID().toString().substring(0, 8);
        visitor.go("/login/about");
        visitor.follow(visitor.page().locator("a[href*='/registration']"));

        FrontPage page = new RegistrationPage(visitor)
                .register(name + "@fjordby.example", "Asta", "Prøve", "Velkommen-1234")
                .backOnPortal()
                .open(FrontPage.class);

        assertThat(page.person()).isEqualTo("Asta Prøve");
        assertThat(page.roles()).contains("Borger").doesNotContain("Embedsmand", "Politiker", "Administrator");
    }

    @Test
    void letsPeopleInByTheirElectronicIdentity(Visitor visitor) {
        visitor.go("/login/about");
        new LoginPage(visitor);
        visitor.follow(visitor.page()
                .locator("#social-mitid, a[href*='/broker/mitid/']")
                .first());

        new LoginPage(visitor).logInAs("signe", "Signe-12345").backOnPortal();

        FrontPage page = visitor.open(FrontPage.class);
        assertThat(page.person()).isEqualTo("Signe Lund");
        assertThat(page.roles()).contains("Borger");
    }

    @Test
    void helpsWhoLogsInInTwoTabsAtOnce(Visitors visitors) {
        Visitor visitor = visitors.another();
        visitor.go("/login/about");
        visitor.inAnotherTab(second -> {
            second.go("/login/privacy");
            return new LoginPage(second).logInAs(Login.CITIZEN);
        });

        visitor.go("/login/about");

        assertThat(visitor.path()).isEqualTo("/about");
        assertThat(visitor.on(TextPage.class).isLoggedIn()).isTrue();
    }
}
