// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proposal goes on to another activity: what travels is shown, its trail stays, and its supporters are asked. */
@PageTest
class CasePageIT {

    @ParameterizedTest
    @EnumSource
    void goesOnWithItsTrailAndAsksItsSupporters(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language);
        String number = Proposals.submittedBy(citizen).number();
        String path = citizen.on(ProposalPage.class).address();
        citizen.follow(citizen.page().locator("#attachments a[href*='/arena/attachments/']"));
        citizen.page()
                .locator("#files")
                .setInputFiles(new FilePayload("note.txt", "text/plain", "Kl. 17.".getBytes(StandardCharsets.UTF_8)));
        citizen.follow(citizen.page().locator("#save"));
        Visitor neighbour = visitors.another().speaking(language).loggedInAs(Login.NEIGHBOUR);
        neighbour.go(path);
        neighbour.on(ProposalPage.class).pressSupportButton();

        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        try {
            OfficeFormPage move = official.open(OfficeFormPage.class, "/move/crowdsourcing/proposal" + number);
            assertThat(move.text())
                    .contains(language.text("case", "case.luggage.supporters").replace("{0}", "1"), "note.txt");
            move.choose("activity", activity).write("reason", "Det hører til skolevejene.");
            official.follow(official.page().locator("#save"));

            assertThat(official.path())
                    .startsWith("/ladder/crowdsourcing/proposal/")
                    .isNotEqualTo(path);
            String moved = official.path().replaceAll(".*/", "/");
            ProposalPage arrived = official.on(ProposalPage.class);
            assertThat(arrived.text())
                    .contains(
                            language.text("case", "case.trail"),
                            Proposals.TITLE,
                            "Det hører til skolevejene.",
                            "note.txt");

            neighbour.go(official.path());
            assertThat(neighbour.on(ProposalPage.class).text()).contains(language.text("case", "case.question"));
            neighbour.follow(
                    neighbour.page().locator("main button:text-is('" + language.text("case", "case.yes") + "')"));
            assertThat(neighbour.on(ProposalPage.class).text()).doesNotContain(language.text("case", "case.question"));
            assertThat(neighbour.on(ProposalPage.class).isSupported()).isTrue();

            // where it was it can be read, and nobody acts on it
            citizen.go(path);
            assertThat(citizen.on(ProposalPage.class).text())
                    .contains(language.text("case", "case.trail"))
                    .doesNotContain("note.txt");
            official.go("/office/move/crowdsourcing/proposal" + number);
            assertThat(official.on(OfficeFormPage.class).text()).contains(language.text("case", "case.stays"));

            String going = "/crowdsourcing/proposal" + moved;
            seesTheTrailOn(
                    citizen, "/arena/discussion" + going, "/arena/comment" + going, "/arena/attachments" + going);
            seesTheTrailOn(neighbour, "/arena/report" + going, "/arena/discussion/crowdsourcing/proposal" + number);
            seesTheTrailOn(
                    official,
                    "/arena/answer" + going,
                    "/office/move" + going,
                    "/office/note" + going,
                    "/office/matter" + going,
                    "/office/block" + going);
            official.open(AnswerPage.class, moved)
                    .write("DECIDED", "Teknik og Miljø", "Vi sætter seks bænke op til foråret.")
                    .publish();
            PromiseFormPage promise = official.open(PromiseFormPage.class, moved);
            promise.body().fill("Der står seks bænke, før sommeren begynder.");
            promise.review().fill("2020-05-01");
            promise = promise.makeInVain();
            assertThat(promise.trail()).contains(Proposals.TITLE);
            promise.review().fill(LocalDate.now().plusDays(60).toString());
            assertThat(promise.make().trail()).contains(Proposals.TITLE);
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }

    private static void seesTheTrailOn(Visitor visitor, String... addresses) {
        for (String address : addresses) {
            assertThat(visitor.go(address).status()).as(address).isEqualTo(200);
            assertThat(visitor.on(OfficeFormPage.class).trail()).as(address).contains(Proposals.TITLE);
        }
    }

    @Test
    void isAMatterOfOfficials(Visitors visitors) {
        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        assertThat(citizen.go("/office/move/crowdsourcing/proposal/1").status()).isEqualTo(403);
    }

    @Test
    void thereIsNothingToMoveWhereNothingIs(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        for (String address :
                new String[] {"crowdsourcing/proposal/999999", "crowdsourcing/poem/1", "Nobody/proposal/1", "x"}) {
            assertThat(official.go("/office/move/" + address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }
}
