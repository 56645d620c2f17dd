// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A neighbour reports a proposal, an official hides it, its author reads why and appeals, and another moderator shows it again. */
@PageTest
class ModerationPageIT {

    private static final String REASON = "Det hører ikke til i denne indsamling.";

    @ParameterizedTest
    @EnumSource
    void whatIsReportedIsHiddenAppealedAgainstAndShownAgain(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        String path = Proposals.submittedBy(citizen).address();
        String address = path.replaceFirst("/ladder", "");
        // the one who decides about the appeal has to be known as a moderator
        Visitor admin = visitors.another().speaking(language).loggedInAs(Login.ADMIN);
        assertThat(text(citizen, path)).doesNotContain(words(language, "report.link.what"));

        Visitor neighbour = visitors.onPhone(320).speaking(language).loggedInAs(Login.NEIGHBOUR);
        report(neighbour, language, path);

        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        decide(official, language, path, "open", "HIDE");
        assertThat(neighbour.go(path).status()).isEqualTo(404);

        appeal(citizen, language, path);

        Locator row = row(official, path, "appealed");
        assertThat(row.innerText()).contains(REASON, "Det gør det da.");
        pick(official, row, "RESTORE");
        official.page().locator("#decide").click();
        official.page()
                .getByText(language.text("portal", "portal.permission.moderation.appeal"))
                .first()
                .waitFor();
        official.on(OfficeFormPage.class);

        admin.go("/office/matter/" + address.substring(1));
        assertThat(admin.on(OfficeFormPage.class).text()).contains("Det gør det da.", "Ole Eriksen");
        admin.on(OfficeFormPage.class).choose("act", "RESTORE").write("why", "Det gør det. Undskyld.");
        admin.on(OfficeFormPage.class).press("decide");
        assertThat(neighbour.go(path).status()).isEqualTo(200);
        assertThat(text(citizen, path)).doesNotContain(words(language, "hidden.own"));
        assertThat(told(citizen, path)).contains(REASON, "Det gør det. Undskyld.");
    }

    private static void report(Visitor neighbour, Language language, String path) {
        neighbour.go(path);
        neighbour.follow(link(neighbour, language, "report.link.what"));
        neighbour.on(ArenaPage.class);
        neighbour.page().locator("#send").click();
        assertThat(neighbour.page().locator("#reason_error").innerText())
                .contains(words(language, "report.fault.reason"));
        assertThat(neighbour.on(ArenaPage.class).overflow()).isZero();
        neighbour.page().locator("#reason").selectOption("OFF_TOPIC");
        neighbour.page().locator("#words").fill("Det har vi allerede.");
        neighbour.page().locator("#send").click();
        neighbour.page().getByText(words(language, "report.received")).first().waitFor();
        neighbour.on(ArenaPage.class);
        neighbour.go(path);
        neighbour.follow(link(neighbour, language, "report.link.what"));
        assertThat(neighbour.on(ArenaPage.class).text()).contains(words(language, "report.again"));
    }

    private static void decide(Visitor official, Language language, String path, String filter, String act) {
        Locator row = row(official, path, filter);
        assertThat(row.innerText()).contains(words(language, "reason.OFF_TOPIC"), "Freja Bang");
        official.page().locator("#decide").click();
        assertThat(official.page().locator("#why_error").innerText()).contains(words(language, "decide.fault.reason"));
        official.on(OfficeFormPage.class);
        pick(official, row(official, path, filter), act);
        official.on(OfficeFormPage.class).press("decide");
        assertThat(official.page().locator("article a[href$='" + path + "']").count())
                .isZero();
    }

    private static void appeal(Visitor citizen, Language language, String path) {
        assertThat(text(citizen, path)).contains(words(language, "hidden.own"), REASON);
        citizen.follow(link(citizen, language, "hidden.appeal"));
        assertThat(citizen.on(ArenaPage.class).text()).contains(REASON, Proposals.BODY);
        citizen.page().locator("#words").fill("Det gør det da.");
        citizen.page().locator("#send").click();
        citizen.page().getByText(words(language, "appeal.received")).first().waitFor();
        citizen.on(ArenaPage.class);
        assertThat(text(citizen, path)).contains(words(language, "hidden.appealed"));
    }

    private static Locator row(Visitor moderator, String path, String filter) {
        moderator.go("/office/moderation?filter=" + filter);
        moderator.on(OfficeFormPage.class);
        return moderator.page().locator("article:has(a[href$='" + path + "'])");
    }

    private static void pick(Visitor moderator, Locator row, String act) {
        row.locator("input[type=checkbox]").check();
        moderator.page().locator("#act").selectOption(act);
        moderator.page().locator("#why").fill(REASON);
    }

    /** What the citizen's page of notifications says of the proposal, once the portal has told it. */
    private static String told(Visitor citizen, String path) {
        return String.join("\n", NotificationsPage.about(citizen, path, 2).allInnerTexts());
    }

    private static String text(Visitor visitor, String path) {
        visitor.go(path);
        return visitor.on(ProposalPage.class).text();
    }

    private static Locator link(Visitor visitor, Language language, String key) {
        return visitor.page().locator("main a:text-is('" + words(language, key) + "')");
    }

    private static String words(Language language, String key) {
        return language.text("moderation", key);
    }

    @Test
    void aCommentIsReportedAndHiddenInPlace(Visitors visitors) {
        Visitor citizen = visitors.another();
        String path = Proposals.submittedBy(citizen).address();
        Visitor neighbour = visitors.another().loggedInAs(Login.NEIGHBOUR);
        neighbour.go(path);
        neighbour.follow(neighbour.page().locator("#comments a[href*='/arena/comment/']"));
        neighbour.page().locator("#body").fill("Ring til 110690-1234, han ved det.");
        neighbour.page().locator("#send").click();
        neighbour.page().locator("#confirmed").waitFor();
        neighbour.on(ArenaPage.class);
        assertThat(neighbour.page().locator("#body").inputValue()).contains("110690-1234");
        assertThat(neighbour.page().locator("#confirmed").isChecked()).isTrue();
        neighbour.follow(neighbour.page().locator("#send"));
        assertThat(neighbour.on(ProposalPage.class).text()).contains("Ring til xxxxxx-xxxx, han ved det.");

        citizen.go(path);
        citizen.follow(citizen.page().locator("#comments a[href*='/arena/report/portal/comment/']"));
        assertThat(citizen.on(ArenaPage.class).text()).contains("Ring til xxxxxx-xxxx");
        citizen.page().locator("#reason").selectOption("PERSONAL");
        citizen.page().locator("#send").click();
        citizen.page().locator("[role=status]").waitFor();

        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        official.go(path);
        official.follow(official.page().locator("#comments a[href*='/office/matter/portal/comment/']"));
        official.on(OfficeFormPage.class).choose("act", "HIDE").write("why", REASON);
        official.on(OfficeFormPage.class).press("decide");

        assertThat(text(citizen, path)).doesNotContain("han ved det");
        assertThat(text(neighbour, path)).contains("han ved det", words(Language.DANISH, "hidden.own"));
        neighbour.follow(neighbour.page().locator("#comments a[href*='/arena/appeal/portal/comment/']"));
        assertThat(neighbour.on(ArenaPage.class).text()).contains(REASON);
    }

    @Test
    void aMaskIsAppealedAgainstAndTheWordsArePutBack(Visitors visitors) {
        Visitor citizen = visitors.onPhone(320);
        String path = Proposals.submittedBy(citizen).address();
        String matter = path.replaceFirst("/ladder", "/office/matter");
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        official.go(matter);
        official.on(OfficeFormPage.class)
                .choose("act", "MASK")
                .write("part", "et hvil")
                .write("why", REASON);
        official.on(OfficeFormPage.class).press("decide");

        assertThat(text(citizen, path))
                .contains(words(Language.DANISH, "masked.own"), REASON, "brug for […] undervejs");
        citizen.follow(link(citizen, Language.DANISH, "hidden.appeal"));
        assertThat(citizen.on(ArenaPage.class).text()).contains(REASON, "brug for […] undervejs");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#words_error").innerText())
                .contains(words(Language.DANISH, "appeal.fault.words"));
        assertThat(citizen.on(ArenaPage.class).overflow()).isZero();
        citizen.page().locator("#words").fill("Et hvil er da ikke farligt.");
        citizen.page().locator("#send").click();
        citizen.page()
                .getByText(words(Language.DANISH, "appeal.received"))
                .first()
                .waitFor();
        citizen.on(ArenaPage.class);
        assertThat(text(citizen, path)).contains(words(Language.DANISH, "hidden.appealed"), "brug for […] undervejs");

        assertThat(row(admin, path, "appealed").innerText())
                .contains(words(Language.DANISH, "state.CONTESTED"), "Et hvil er da ikke farligt.");
        admin.go(matter);
        assertThat(admin.on(OfficeFormPage.class).text())
                .contains(words(Language.DANISH, "matter.contested"), words(Language.DANISH, "matter.unmask"));
        // somebody else decides while it is open
        Visitor another = visitors.another().loggedInAs(Login.ADMIN);
        another.go(matter);
        another.on(OfficeFormPage.class).choose("act", "UNMASK").write("why", "Det har du ret i.");
        another.on(OfficeFormPage.class).press("decide");
        admin.on(OfficeFormPage.class).choose("act", "KEEP").write("why", "Det bliver, som det er.");
        admin.page().locator("#decide").click();
        admin.page()
                .getByText(words(Language.DANISH, "decide.fault.overtaken"))
                .first()
                .waitFor();

        assertThat(text(citizen, path)).contains(Proposals.BODY).doesNotContain(words(Language.DANISH, "masked.own"));
        assertThat(told(citizen, path)).contains(REASON, "Det har du ret i.");
    }

    @Test
    void theQueueIsAMatterOfModerators(Visitors visitors) {
        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        assertThat(citizen.go("/office/moderation").status()).isEqualTo(403);
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        assertThat(official.go("/office/moderation?filter=secret").status()).isEqualTo(400);
        assertThat(official.go("/office/moderation?after=x").status()).isEqualTo(400);
        assertThat(official.go("/office/matter/portal/comment/999999999").status())
                .isEqualTo(404);
    }
}
