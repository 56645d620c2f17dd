// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.Keyboard;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody is mentioned in a comment by the keyboard alone, and is told. */
@PageTest
class MentionPageIT {

    @ParameterizedTest
    @EnumSource
    void whoeverTakesPartIsOfferedMentionedAndTold(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        String path = Proposals.submittedBy(citizen).address();
        Visitor neighbour = visitors.another().speaking(language).loggedInAs(Login.NEIGHBOUR);
        write(neighbour, language, path);
        neighbour.page().locator("#body").fill("Jeg går der hver aften.");
        neighbour.follow(neighbour.page().locator("#send"));

        write(citizen, language, path);
        Locator options = citizen.page().locator("#body_people [role=option]");
        Keyboard keyboard = new Keyboard(citizen).goTo(citizen.page().locator("#body"));
        keyboard.type("Hej @jon");
        options.first().waitFor();
        assertThat(options.first().innerText()).isEqualTo("Jonas Krogh");
        assertThat(citizen.page().locator("#body").getAttribute("aria-activedescendant"))
                .isEqualTo(options.first().getAttribute("id"));
        citizen.on(ArenaPage.class);
        keyboard.press("Escape");
        assertThat(options.count()).isZero();
        keyboard.type("a");
        options.first().waitFor();
        keyboard.press("ArrowDown").press("ArrowUp").press("Enter").type("skal vi følges?");
        assertThat(citizen.page().locator("#body").inputValue()).isEqualTo("Hej @Jonas Krogh skal vi følges?");
        assertThat(citizen.page().locator("#mentioned").inputValue()).startsWith("portal/comment/");
        citizen.follow(citizen.page().locator("#send"));
        assertThat(citizen.on(ProposalPage.class).text()).contains("Hej @Jonas Krogh skal vi følges?");

        Locator told = NotificationsPage.about(neighbour, path, 1);
        assertThat(told.innerText())
                .contains(
                        language.text("notification", "notification.mention"),
                        language.text("notification", "topic.MENTION"));
    }

    private static void write(Visitor visitor, Language language, String path) {
        visitor.go(path);
        visitor.follow(
                visitor.page().locator("#comments a:text-is('" + language.text("comment", "comment.write") + "')"));
    }
}
