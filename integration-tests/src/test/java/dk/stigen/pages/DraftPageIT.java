// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is half-written outlives a logout, a login and a session, and goes once it is sent. */
@PageTest
class DraftPageIT {

    private static final String TITLE = "Cykelstativer ved hallen";
    private static final String BODY = "Om aftenen ligger cyklerne hulter til bulter.";

    private String activity = "";
    private Visitor official;

    @BeforeEach
    void anActivityWithGuests(Visitors visitors) {
        official = visitors.another().loggedInAs(Login.OFFICIAL);
        activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        SetUp.audiences(official, activity, Map.of("v_submit_who", "EVERYONE"));
    }

    @AfterEach
    void close() {
        SetUp.access(official, activity, "READ_ONLY");
    }

    @ParameterizedTest
    @EnumSource
    void isThereAfterALogoutAndALoginAndGoesOnceItIsSent(Language language, Visitors visitors) {
        Visitor citizen = visitors.onPhone(320).speaking(language).loggedInAs(Login.CITIZEN);
        write(citizen);
        kept(citizen, language, "draft.kept");
        citizen.go("/me");
        assertThat(citizen.on(MyPage.class).text()).contains(language.text("draft", "page.title"));
        citizen.on(MyPage.class).logOut();
        citizen.logIn(Login.CITIZEN);

        SubmissionPage form = citizen.open(SubmissionPage.class, "/" + activity);
        offered(citizen, "server").waitFor();
        form = citizen.on(SubmissionPage.class);
        assertThat(form.overflow()).isZero();
        assertThat(form.title().inputValue()).isEmpty();
        resume(citizen, "server");
        assertThat(form.title().inputValue()).isEqualTo(TITLE);
        assertThat(form.body().inputValue()).isEqualTo(BODY);

        form.send();
        citizen.open(SubmissionPage.class, "/" + activity);
        assertThat(offered(citizen, "server").isVisible()).isFalse();
        citizen.go("/me/drafts");
        assertThat(citizen.page()
                        .locator("#drafts a[href$='/submit/" + activity + "']")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void ofAVisitorIsThereAfterHisLogin(Language language, Visitors visitors) {
        Visitor visitor = visitors.another().speaking(language);
        write(visitor);
        kept(visitor, language, "draft.kept.browser");
        visitor.logIn(Login.CITIZEN);

        SubmissionPage form = visitor.open(SubmissionPage.class, "/" + activity);
        offered(visitor, "browser").waitFor();
        form = visitor.on(SubmissionPage.class);
        resume(visitor, "browser");
        assertThat(form.title().inputValue()).isEqualTo(TITLE);
        kept(visitor, language, "draft.kept");

        visitor.go("/me/drafts");
        Locator row = visitor.page()
                .locator("#drafts > li")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().locator("a[href$='/submit/" + activity + "']")));
        row.locator("summary").click();
        assertThat(row.innerText()).contains(BODY);
        visitor.on(TextPage.class);
        visitor.follow(row.locator("button"));
        assertThat(row.count()).isZero();
    }

    @Test
    void isNotLostWithTheSession(Visitors visitors) {
        Visitor citizen = visitors.another().speaking(Language.DANISH).loggedInAs(Login.CITIZEN);
        SubmissionPage form = citizen.open(SubmissionPage.class, "/" + activity);
        citizen.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        form.write(TITLE, BODY);
        kept(citizen, Language.DANISH, "draft.kept.browser");

        // the identity provider forgets him too
        citizen.context().clearCookies();
        Visitor stranger = citizen.logIn(Login.NEIGHBOUR);
        form = stranger.open(SubmissionPage.class, "/" + activity);
        assertThat(offered(stranger, "browser").isVisible())
                .as("what somebody else has written in this browser")
                .isFalse();
        form.logOut();

        citizen.logIn(Login.CITIZEN);
        form = citizen.open(SubmissionPage.class, "/" + activity);
        offered(citizen, "browser").waitFor();
        resume(citizen, "browser");
        assertThat(form.title().inputValue()).isEqualTo(TITLE);
        assertThat(form.body().inputValue()).isEqualTo(BODY);
    }

    @Test
    void isThrownAwayWhereItsAuthorWants(Visitors visitors) {
        Visitor citizen = visitors.another().speaking(Language.DANISH).loggedInAs(Login.CITIZEN);
        write(citizen);
        kept(citizen, Language.DANISH, "draft.kept");
        citizen.open(SubmissionPage.class, "/" + activity);
        offered(citizen, "server").waitFor();
        citizen.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("DELETE"),
                        () -> citizen.page()
                                .locator("[data-offer=server] [data-act=discard]")
                                .click());

        citizen.open(SubmissionPage.class, "/" + activity);
        assertThat(offered(citizen, "server").isVisible()).isFalse();
        assertThat(citizen.page().locator("[data-draft]").getAttribute("data-stored"))
                .isEqualTo("false");
    }

    private SubmissionPage write(Visitor visitor) {
        return visitor.open(SubmissionPage.class, "/" + activity).write(TITLE, BODY);
    }

    private static void kept(Visitor visitor, Language language, String key) {
        String words = language.text("draft", key).replace("{0}", "").strip();
        visitor.page()
                .locator("[data-draft] p", new Page.LocatorOptions().setHasText(words))
                .first()
                .waitFor();
    }

    private static Locator offered(Visitor visitor, String where) {
        return visitor.page().locator("[data-offer=" + where + "]");
    }

    private static void resume(Visitor visitor, String where) {
        visitor.page().locator("[data-offer=" + where + "] [data-act=resume]").click();
    }
}
