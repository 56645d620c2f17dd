// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about profiles, associations and assistance, in a browser and checked for accessibility. */
@PageTest
class ParticipantPageIT {

    private final String mark = Long.toString(System.nanoTime(), 36);

    @ParameterizedTest
    @EnumSource
    void anOfficialActsForACitizenAndStops(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        OfficeFormPage form = open(official, "/office/assisted");
        form.write("name", "Karen " + mark).choose("how", "LETTER");
        OfficeFormPage citizen = form.press("register");
        assertThat(citizen.heading()).isEqualTo("Karen " + mark);

        OfficeFormPage front = citizen.pressNamed(language.text("participant", "assisted.begin") + " Karen " + mark);
        assertThat(front.text()).contains(language.text("participant", "acting.citizen", "Karen " + mark));
        OfficeFormPage profile = open(official, "/me/profile");
        assertThat(profile.valueOf("displayName")).isEqualTo("Karen " + mark);

        official.follow(official.page()
                .locator("header button:text-is('" + language.text("participant", "acting.stop") + "')"));
        assertThat(official.on(OfficeFormPage.class).heading())
                .isEqualTo(language.text("participant", "assisted.list"));
    }

    @ParameterizedTest
    @EnumSource
    void aRepresentativeIsFoundAndAppointed(Language language, Visitors visitors) {
        visitors.another().loggedInAs(Login.NEIGHBOUR);
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        OfficeFormPage form = open(official, "/office/associations");
        form.write("name", "Forening " + mark).write("why", "Stiftet");
        OfficeFormPage association = form.press("register");

        association = association.write("search", "Jonas Krogh").press("look");
        String found = official.page()
                .locator("#person option:has-text('Jonas Krogh')")
                .first()
                .getAttribute("value");
        association.choose("person", String.valueOf(found)).write("until", "2020-01-01");
        official.page().locator("#appoint").click();
        official.page().locator("#until_error").waitFor();
        association = official.on(OfficeFormPage.class).write("until", "").press("appoint");

        assertThat(association.text()).contains(language.text("participant", "association.end") + " Jonas Krogh");
    }

    @ParameterizedTest
    @EnumSource
    void theProfileTellsWhatIsKnown(Language language, Visitors visitors) {
        Visitor citizen = visitors.onPhone(320).speaking(language).loggedInAs(Login.CITIZEN);
        citizen.go("/");
        citizen.page().locator("header details.st-menu summary").click();
        OfficeFormPage profile = citizen.follow(citizen.page()
                        .locator("header a:text-is('" + language.text("participant", "profile.menu") + "')"))
                .on(OfficeFormPage.class);

        assertThat(profile.text())
                .contains("Fjordby Naturforening", language.text("participant", "profile.association.state.holds"));
        assertThat(profile.overflow()).isZero();
    }

    private static OfficeFormPage open(Visitor visitor, String path) {
        visitor.go(path);
        return visitor.on(OfficeFormPage.class);
    }
}
