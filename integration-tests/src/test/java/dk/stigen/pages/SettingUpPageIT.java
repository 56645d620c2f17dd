// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class SettingUpPageIT {

    @ParameterizedTest
    @EnumSource
    void anOfficialSetsUpAnActivityWithItsPhases(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        open(official, "/activities?words=fjordby+finder");
        String activity = official.follow(official.page()
                        .locator("section.st-office a[href*='/office/activity/new/']")
                        .first())
                .on(OfficeFormPage.class)
                .choose("plugin", "crowdsourcing")
                .write("title", "Aktivitet " + System.nanoTime())
                .choose("access", "READ_ONLY")
                .save()
                .number();

        OfficeFormPage page = newPhase(official, activity, "Forslag", "2026-01-01", "2026-03-31")
                .save();
        page = newPhase(official, activity, "Afstemning", "2026-04-01", "").save();

        assertThat(page.text()).contains("Forslag", "Afstemning");
        assertThat(page.language()).isEqualTo(language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void anActivityIsOpenedAndClosed(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String path = "/activity/" + SetUp.activity(official);
        try {
            open(official, path).choose("access", "ENABLED").save();
            assertThat(open(official, path).valueOf("access")).isEqualTo("ENABLED");
        } finally {
            open(official, path).choose("access", "READ_ONLY").save();
        }
        assertThat(open(official, path).valueOf("access")).isEqualTo("READ_ONLY");
    }

    @ParameterizedTest
    @EnumSource
    void phasesDoNotShareDays(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        newPhase(official, activity, "Forslag", "2026-01-01", "2026-03-31").save();

        OfficeFormPage page =
                newPhase(official, activity, "Afstemning", "2026-03-31", "").saveInVain();

        assertThat(page.faultOf("from")).contains(language.text("activity", "activity.phase.overlapping"));
        assertThat(page.valueOf("title")).isEqualTo("Afstemning");
        assertThat(page.valueOf("from")).isEqualTo("2026-03-31");
    }

    @Test
    void aPhaseIsMovedAndRemoved(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        OfficeFormPage page = newPhase(official, activity, "Forslag", "2026-01-01", "2026-03-31")
                .save();

        page = page.follow("Forslag").write("until", "2026-02-28").save();
        assertThat(page.text()).contains("28. februar 2026");

        page = page.follow("Forslag").press("remove");
        assertThat(page.text()).doesNotContain("28. februar 2026");
    }

    @Test
    void aColleaguesChangeIsNotOverwritten(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        OfficeFormPage mine = open(official, "/activity/" + activity);
        official.inAnotherTab(colleague -> open(colleague, "/activity/" + activity)
                .write("title", "Kollegaens titel")
                .save());

        mine.write("title", "Min titel");
        official.page().locator("#save").click();
        official.page().locator(".st-notes").waitFor();

        assertThat(official.page().locator(".st-notes").innerText()).contains("En kollega har ændret det");
        assertThat(open(official, "/activity/" + activity).heading()).isEqualTo("Kollegaens titel");
    }

    @ParameterizedTest
    @EnumSource
    void whoMayDoWhatIsSeenAtAGlance(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);

        OfficeFormPage page = open(official, "/permissions/" + activity);

        assertThat(page.heading()).isEqualTo(language.text("settings", "permissions.title"));
    }

    @Test
    void aGroupIsGatheredByName(Visitors visitors) {
        visitors.another().loggedInAs(Login.NEIGHBOUR);
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        OfficeFormPage page = open(official, "/groups")
                .write("name", "Panel " + System.nanoTime())
                .press("make");

        page = page.write("name", "jonas").pressNamed("Søg").pressNamed("Tilføj Jonas Krogh");
        assertThat(page.text()).contains("Fjern Jonas Krogh");

        page = page.pressNamed("Fjern Jonas Krogh");
        assertThat(page.text()).doesNotContain("Jonas Krogh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activities", "/initiative", "/groups", "/settings/crowdsourcing"})
    void fitsATelephone(String path, Visitors visitors) {
        Visitor official = visitors.onPhone(320).loggedInAs(Login.OFFICIAL);
        assertThat(open(official, path).overflow()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Login.class,
            names = {"CITIZEN", "POLITICIAN"})
    void isForbiddenToOthers(Login login, Visitors visitors) {
        Visitor visitor = visitors.another().loggedInAs(login);
        var response = visitor.go("/office/activities");
        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(403);
    }

    @Test
    void asksForALoginFirst(Visitors visitors) {
        Visitor visitor = visitors.another();
        visitor.go("/office/activities");
        assertThat(visitor.page().url()).contains("/realms/stigen/");
    }

    private static OfficeFormPage open(Visitor official, String path) {
        return official.open(OfficeFormPage.class, path);
    }

    private static OfficeFormPage newPhase(Visitor official, String activity, String title, String from, String until) {
        return open(official, "/phase/new/" + activity)
                .write("title", title)
                .write("from", from)
                .write("until", until);
    }
}
