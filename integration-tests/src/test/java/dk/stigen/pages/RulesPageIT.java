// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that are made from what the plugin for proposals names. */
@PageTest
class RulesPageIT {

    @ParameterizedTest
    @EnumSource
    void aChangeHoldsAndStandsInTheHistoryUntilItIsGivenBack(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        OfficeFormPage page = settings(official, activity);
        String standard = page.valueOf("v_supportGoal");

        page = page.write("v_supportGoal", "77").save();
        assertThat(page.valueOf("v_supportGoal")).isEqualTo("77");
        assertThat(page.text()).contains(language.text("settings", "settings.saved"), "Ole Eriksen");

        page.check("v_supportGoal_back");
        page = page.save();
        assertThat(page.valueOf("v_supportGoal")).isEqualTo(standard);
        assertThat(page.text()).contains(language.text("settings", "settings.history.wider"));
    }

    static Stream<Arguments> whatMustBePutRight() {
        return Stream.of(
                arguments("nothing", "v_supportGoal", ""),
                arguments("words", "v_supportGoal", "mange"),
                arguments("too little", "v_supportGoal", "-1"),
                arguments("too much", "v_supportGoal", "999999999"),
                arguments("more than a number holds", "v_supportGoal", "99999999999999999999"),
                arguments("a fraction", "v_supportGoal", "1,5"),
                arguments("an emoji", "v_supportGoal", "🌳"),
                arguments("markup", "v_supportGoal", "<script>alert(1)</script>"),
                arguments("an expression", "v_titleMax", "#{7*7}"),
                arguments("what the plugin's own check refuses", "v_titleMin", "150"),
                arguments("too long a text", "v_introduction_da", "å".repeat(10_001)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatMustBePutRight")
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost(
            String what, String field, String typed, Visitors visitors) {
        Visitor official = visitors.withoutJavaScript().loggedInAs(Login.OFFICIAL);
        OfficeFormPage page = settings(official, SetUp.activity(official));
        page.write("v_introduction_en", "Typed before")
                .write("v_titleMax", "140")
                .write(field, typed);

        Response answer = official.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> official.page().locator("#save").click());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(official.page().locator(".st-error").count()).isPositive();
        assertThat(page.valueOf(field)).isEqualTo(typed);
        assertThat(page.valueOf("v_introduction_en")).isEqualTo("Typed before");
    }

    @Test
    void richTextIsCleanedOfWhatRuns(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        OfficeFormPage page = settings(official, SetUp.activity(official))
                .write("v_introduction_da", "<h3>Kom med 🌳</h3><script>alert(1)</script><p onclick=\"x()\">Nu</p>")
                .save();
        assertThat(page.valueOf("v_introduction_da"))
                .contains("<h3>Kom med", "Nu")
                .doesNotContain("script", "onclick");
    }

    @Test
    void aColleaguesValueIsShownBesideOnesOwnAndNotOverwrittenUnseen(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        OfficeFormPage mine = settings(official, activity);
        official.inAnotherTab(colleague ->
                settings(colleague, activity).write("v_supportGoal", "60").save());

        mine = mine.write("v_supportGoal", "70").saveInVain();

        assertThat(mine.faultOf("v_supportGoal")).contains("Ole Eriksen", "60");
        assertThat(mine.valueOf("v_supportGoal")).isEqualTo("70");
        assertThat(settings(visitors.another().loggedInAs(Login.OFFICIAL), activity)
                        .valueOf("v_supportGoal"))
                .isEqualTo("60");
        assertThat(mine.save().valueOf("v_supportGoal")).isEqualTo("70");
    }

    @ParameterizedTest
    @EnumSource
    void whoMayDoWhatIsChosenAndSeenInAdvance(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);

        SetUp.access(official, activity, "ENABLED");
        try {
            official.open(OfficeFormPage.class, "/audiences/activity/" + activity)
                    .choose("v_submit_level", "SUBSTANTIAL")
                    .write("v_submit_age", "15")
                    .save();

            OfficeFormPage page = official.open(OfficeFormPage.class, "/permissions/" + activity);
            assertThat(page.text())
                    .contains(
                            language.text("settings", "permissions.own"),
                            language.text("portal", "portal.permission.age").replace("{0}", "15"));
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }

    @Test
    void anAudienceThatCannotBeIsRefused(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        OfficeFormPage page = official.open(OfficeFormPage.class, "/audiences/activity/" + SetUp.activity(official))
                .choose("v_submit_who", "EVERYONE")
                .write("v_submit_age", "15")
                .saveInVain();
        assertThat(page.faultOf("v_submit_who")).contains("Uden login ved ingen");
        assertThat(page.valueOf("v_submit_age")).isEqualTo("15");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void fitsATelephone(int width, Visitors visitors) {
        Visitor official = visitors.onPhone(width).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        for (String path :
                new String[] {"/settings/activity/", "/audiences/activity/", "/permissions/", "/activity/"}) {
            OfficeFormPage page = official.open(OfficeFormPage.class, path + activity);
            assertThat(page.overflow()).as(path).isZero();
            official.page()
                    .screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "seen", width + path.replace('/', '-') + ".png")));
        }
    }

    private static OfficeFormPage settings(Visitor official, String activity) {
        return official.open(OfficeFormPage.class, "/settings/activity/" + activity);
    }
}
