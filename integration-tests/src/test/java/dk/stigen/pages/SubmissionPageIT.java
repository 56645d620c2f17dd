// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.browser.LoginPage;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@PageTest
class SubmissionPageIT {

    private static final String TITLE = "Bænke ved fjorden";
    private static final String BODY = "Der er langt at gå for dem, der har brug for et hvil undervejs.";

    @ParameterizedTest
    @EnumSource
    void storesAProposalForEverybodyToRead(Language language, Visitor visitor) {
        ProposalPage page = visitor.speaking(language)
                .loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write(TITLE, BODY)
                .send();

        assertThat(page.heading()).isEqualTo(TITLE);
        assertThat(page.body()).isEqualTo(BODY);
        assertThat(page.text()).contains("Freja Bang");
    }

    @ParameterizedTest
    @EnumSource
    void asksForALoginFirstAndComesBack(Language language, Visitor visitor) {
        SubmissionPage page = visitor.speaking(language).open(SubmissionPage.class);
        assertThat(page.title().count()).isZero();

        new LoginPage(visitor.follow(page.logInLink().first())).logInAs(Login.CITIZEN);

        assertThat(visitor.on(SubmissionPage.class).title().isVisible()).isTrue();
    }

    static Stream<Arguments> whatMustBePutRight() {
        return Stream.of(
                arguments("nothing", "title", "", BODY, "Skriv, hvad du foreslår."),
                arguments("only spaces", "title", "     ", BODY, "Skriv, hvad du foreslår."),
                arguments(
                        "only marks without width",
                        "title",
                        "\u200b\u200b\u2060\ufeff\u200e",
                        BODY,
                        "Skriv, hvad du foreslår."),
                arguments("a title of 151 characters", "title", "å".repeat(151), BODY, "150"),
                arguments("a body of nothing", "body", TITLE, "", "Feltet må ikke være tomt."),
                arguments("a body of spaces", "body", TITLE, " \n \t ", "Feltet må ikke være tomt."),
                arguments("a body of 5001 characters", "body", TITLE, "ø".repeat(5001), "5.000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatMustBePutRight")
    void saysBesideTheFieldWhatMustBePutRightAndLosesNothing(
            String what, String field, String title, String body, String fault, Visitor visitor) {
        SubmissionPage page = visitor.loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write(title, body)
                .sendInVain();

        assertThat(page.faultOf(field)).contains(fault);
        assertThat(page.announcesFaultOf(field)).isTrue();
        assertThat(page.title().inputValue()).isEqualTo(title);
        assertThat(page.body().inputValue()).isEqualTo(body);
    }

    @Test
    void listsEverythingThatMustBePutRightAtTheTop(Visitor visitor) {
        SubmissionPage page = visitor.speaking(Language.ENGLISH)
                .loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write("", "")
                .sendInVain();

        assertThat(page.problems())
                .contains(
                        Language.ENGLISH.text("crowdsourcing", "crowdsourcing.fault.empty.title"),
                        Language.ENGLISH.text("crowdsourcing", "crowdsourcing.fault.empty.body"));
    }

    static Stream<Arguments> whatIsTakenVerbatim() {
        return Stream.of(
                arguments(
                        "markup",
                        "<script>alert(1)</script> på torvet",
                        "<img src=x onerror=alert(1)> og <b>fed</b> &amp; tekst"),
                arguments("expressions", "#{7*7} og ${7*7}", "#{request.getClass()} ${applicationScope} er bare tekst"),
                arguments(
                        "emoji and letters",
                        "Æblegård på Østerø 🌳👨‍👩‍👧",
                        "Det bli'r så hyggeligt 🎉, siger Åse og Øjvind med é."),
                arguments("exactly as much as there may be", "æ".repeat(150), "🙂".repeat(5000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatIsTakenVerbatim")
    void showsVerbatimWhatWasWritten(String what, String title, String body, Visitor visitor) {
        ProposalPage page = visitor.loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write(title, body)
                .send();

        assertThat(page.heading()).isEqualTo(title);
        assertThat(page.body()).isEqualTo(body);
        assertThat(visitor.open(ProposalListPage.class).titles()).contains(title);
    }

    @Test
    void keepsALineEndInTheBody(Visitor visitor) {
        ProposalPage page = visitor.loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write(TITLE, "Første afsnit er her.\n\nAndet afsnit er her.")
                .send();

        assertThat(page.body()).isEqualTo("Første afsnit er her.\n\nAndet afsnit er her.");
    }

    @ParameterizedTest
    @EnumSource
    void saysInTheActivityOfTheAddressThatVerificationIsNeededAndShowsTheWay(Language language, Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        SetUp.audiences(official, activity, Map.of("v_submit_level", "SUBSTANTIAL"));
        try {
            SubmissionPage page = visitors.another()
                    .speaking(language)
                    .loggedInAs(Login.CITIZEN)
                    .open(SubmissionPage.class, "/" + activity);

            assertThat(page.title().count()).as("form of another activity").isZero();
            assertThat(page.text()).contains(language.text("portal", "portal.permission.verification.substantial"));
            assertThat(page.verifyButton().isVisible()).isTrue();
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysInTheActivityOfTheAddressThatItIsForReading(Language language, Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);

        SubmissionPage page = visitors.another()
                .speaking(language)
                .loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class, "/" + activity);

        assertThat(page.title().count()).as("form of another activity").isZero();
        assertThat(page.text()).contains(language.text("portal", "portal.permission.readOnly"));
        assertThat(visitors.another()
                        .loggedInAs(Login.CITIZEN)
                        .go("/ladder/crowdsourcing/submit/999999999")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void submitsInTheActivityOfTheAddress(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        try {
            Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
            citizen.open(SubmissionPage.class, "/" + activity)
                    .write(TITLE, BODY)
                    .send();

            citizen.go("/ladder/crowdsourcing/activity/" + activity);
            assertThat(citizen.page().locator("main h2").allInnerTexts()).containsExactly(TITLE);
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }
}
