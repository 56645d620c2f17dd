// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody follows a proposal, is told when it is talked about, and chooses which mail he gets; the administrator sees what goes out. */
@PageTest
class NotificationPageIT {

    @ParameterizedTest
    @EnumSource
    void aNeighbourFollowsAndIsTold(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        String path = Proposals.submittedBy(citizen).address();
        Visitor neighbour = visitors.onPhone(320).speaking(language).loggedInAs(Login.NEIGHBOUR);

        neighbour.go(path);
        neighbour.follow(button(neighbour, language, "follow.begin"));
        assertThat(neighbour.on(ProposalPage.class).text()).contains(language.text("notification", "follow.told"));
        neighbour.go("/me/following");
        assertThat(neighbour
                        .page()
                        .locator("main table a[href$='" + path + "']")
                        .count())
                .isEqualTo(1);
        assertThat(neighbour.on(TextPage.class).overflow()).isZero();

        citizen.go(path);
        citizen.follow(
                citizen.page().locator("#comments a:text-is('" + language.text("comment", "comment.write") + "')"));
        citizen.page().locator("#body").fill("Tak for støtten, alle sammen.");
        citizen.follow(citizen.page().locator("#send"));

        Locator told = NotificationsPage.about(neighbour, path, 1);
        assertThat(told.getAttribute("class")).contains("st-unread");
        assertThat(neighbour.on(TextPage.class).text()).contains(language.text("notification", "notification.comment"));
        assertThat(neighbour.on(TextPage.class).overflow()).isZero();
        neighbour.follow(button(neighbour, language, "page.readAll"));
        assertThat(neighbour.page().locator("#notifications li.st-unread").count())
                .isZero();

        neighbour.go(path);
        neighbour.follow(button(neighbour, language, "follow.end"));
        assertThat(button(neighbour, language, "follow.begin").count()).isEqualTo(1);

        Visitor visitor = visitors.another().speaking(language);
        visitor.go(path);
        assertThat(visitor.on(ProposalPage.class).text()).contains(language.text("notification", "follow.login"));
    }

    @ParameterizedTest
    @EnumSource
    void somebodyChoosesHisMailAndTheAdministratorSeesWhatGoesOut(Language language, Visitors visitors) {
        Visitor neighbour = visitors.onPhone(320).speaking(language).loggedInAs(Login.NEIGHBOUR);
        neighbour.go("/me/mail");
        assertThat(neighbour.on(TextPage.class).text()).contains("nabo@fjordby.example");
        assertThat(neighbour.on(TextPage.class).overflow()).isZero();
        neighbour.page().locator("#NEWS").selectOption("NEVER");
        neighbour.follow(button(neighbour, language, "choice.save"));
        assertThat(neighbour.on(TextPage.class).text()).contains(language.text("notification", "choice.saved"));
        assertThat(neighbour.page().locator("#NEWS").inputValue()).isEqualTo("NEVER");
        neighbour.page().locator("#NEWS").selectOption("WEEKLY");
        neighbour.follow(button(neighbour, language, "choice.save"));

        Visitor admin = visitors.another().speaking(language).loggedInAs(Login.ADMIN);
        admin.go("/admin/mail");
        assertThat(admin.on(TextPage.class).text()).contains(language.text("notification", "outbox.folder"));

        Visitor visitor = visitors.another().speaking(language);
        visitor.go("/stop-mail?token=abc");
        assertThat(visitor.on(TextPage.class).text()).contains(language.text("notification", "stop.unknown"));
    }

    private static Locator button(Visitor visitor, Language language, String key) {
        return visitor.page().locator("main button:text-is('" + language.text("notification", key) + "')");
    }
}
