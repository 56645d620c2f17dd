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

/** Citizens comment on a proposal, answer each other and agree; whoever has not logged in reads and is shown the way. */
@PageTest
class CommentPageIT {

    @ParameterizedTest
    @EnumSource
    void peopleTalkAboutAProposal(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        String path = Proposals.submittedBy(citizen).address();
        Visitor neighbour = visitors.onPhone(320).speaking(language).loggedInAs(Login.NEIGHBOUR);

        neighbour.go(path);
        neighbour.on(ProposalPage.class);
        neighbour.follow(link(neighbour, language, "comment.write"));
        neighbour.on(ArenaPage.class);
        neighbour.page().locator("#body").fill("x");
        neighbour.page().locator("#send").click();
        assertThat(neighbour.page().locator("#body_error").innerText()).contains("2");
        assertThat(neighbour.page().locator("#body").inputValue()).isEqualTo("x");
        assertThat(neighbour.on(ArenaPage.class).overflow()).isZero();
        neighbour.page().locator("#body").fill("Jeg går der hver aften.\n\n<b>Det er mørkt.</b>");
        neighbour.follow(neighbour.page().locator("#send"));

        assertThat(neighbour.on(ProposalPage.class).text()).contains("Jonas Krogh", "<b>Det er mørkt.</b>");
        assertThat(neighbour.on(ProposalPage.class).overflow()).isZero();

        citizen.go(path);
        citizen.follow(citizen.page()
                .locator("#comments form button:text-is('" + language.text("comment", "comment.agree") + "')"));
        citizen.follow(citizen.page().locator("#comments a[href*='/answer/']").first());
        assertThat(citizen.on(ArenaPage.class).text()).contains("Jeg går der hver aften.");
        citizen.page().locator("#body").fill("Skriv under, så kommer der lys.");
        citizen.follow(citizen.page().locator("#send"));
        assertThat(citizen.on(ProposalPage.class).text()).contains("Skriv under, så kommer der lys.");

        Visitor visitor = visitors.another().speaking(language);
        visitor.go(path);
        assertThat(visitor.on(ProposalPage.class).text())
                .contains("Jeg går der hver aften.", "Skriv under, så kommer der lys.");
        assertThat(visitor.page().locator("#comments form").count()).isZero();
        assertThat(visitor.page().locator("#comments a[href*='/login']").count())
                .isPositive();
        visitor.open(ArenaPage.class, path.replaceFirst("/ladder/([a-z]+)/([a-z]+)/", "/discussion/$1/$2/"));
        assertThat(visitor.on(ArenaPage.class).text()).contains("Skriv under, så kommer der lys.");

        neighbour.go(path);
        Locator own = neighbour
                .page()
                .locator("#comments article")
                .filter(new Locator.FilterOptions().setHasText("Jeg går der hver aften."));
        assertThat(own.locator("button").isVisible())
                .as("one press that takes a comment back for good")
                .isFalse();
        own.locator("summary").click();
        assertThat(neighbour.on(ProposalPage.class).overflow()).isZero();
        neighbour.follow(own.locator("button"));
        assertThat(neighbour.on(ProposalPage.class).text())
                .contains(language.text("comment", "comment.withdrawn"), "Skriv under, så kommer der lys.")
                .doesNotContain("Jeg går der hver aften.");
    }

    @ParameterizedTest
    @EnumSource
    void peopleSayWhetherTheyAreForOrAgainstWhereAnOfficialAsksForIt(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        try {
            OfficeFormPage rules = official.open(OfficeFormPage.class, "/settings/activity/" + activity);
            rules.check("v_commentStances");
            assertThat(rules.save().text()).contains(language.text("settings", "settings.saved"));
            Visitor citizen = visitors.another().speaking(language).loggedInAs(Login.CITIZEN);
            String path = citizen.open(SubmissionPage.class, "/" + activity)
                    .write(Proposals.TITLE, Proposals.BODY)
                    .send()
                    .address();

            Visitor neighbour = visitors.onPhone(320).speaking(language).loggedInAs(Login.NEIGHBOUR);
            write(neighbour, language, path, "Det er der brug for ved stien.");
            neighbour.page().locator("#send").click();
            assertThat(neighbour.page().locator("#stance_error").innerText())
                    .contains(language.text("comment", "comment.fault.NO_STANCE"));
            assertThat(neighbour.page().locator("#body").inputValue()).isEqualTo("Det er der brug for ved stien.");
            assertThat(neighbour.on(ArenaPage.class).overflow()).isZero();
            say(neighbour, "FOR");
            write(official, language, path, "Pengene er ikke sat af.");
            say(official, "AGAINST");
            write(citizen, language, path, "Jeg svarer gerne på spørgsmål.");
            say(citizen, "NEUTRAL");

            Visitor visitor = visitors.another().speaking(language);
            visitor.go(path);
            assertThat(visitor.on(ProposalPage.class).text())
                    .contains(
                            language.text("comment", "comment.for", 1),
                            language.text("comment", "comment.against", 1),
                            language.text("comment", "comment.stance.NEUTRAL"));
            assertThat(stanceOf(visitor, "Det er der brug for ved stien."))
                    .contains(language.text("comment", "comment.stance.FOR"));
            assertThat(stanceOf(visitor, "Pengene er ikke sat af."))
                    .contains(language.text("comment", "comment.stance.AGAINST"));
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }

    /** Opens the form by way of the proposal's page, and types a comment. */
    private static void write(Visitor author, Language language, String path, String body) {
        author.go(path);
        author.on(ProposalPage.class);
        author.follow(link(author, language, "comment.write"));
        author.on(ArenaPage.class);
        author.page().locator("#body").fill(body);
    }

    /** Chooses where the author stands and sends his comment, which the proposal's page then shows. */
    private static void say(Visitor author, String stance) {
        author.page().locator("#stance").selectOption(stance);
        author.follow(author.page().locator("#send"));
        author.on(ProposalPage.class);
    }

    private static String stanceOf(Visitor reader, String body) {
        return reader.page()
                .locator("#comments article")
                .filter(new Locator.FilterOptions().setHasText(body))
                .innerText();
    }

    private static Locator link(Visitor visitor, Language language, String key) {
        return visitor.page().locator("main a:text-is('" + language.text("comment", key) + "')");
    }
}
