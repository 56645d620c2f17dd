// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PageTest
class VolunteeringPageIT {

    private static final String CONTACT = "Kirsten Prøve, 20 99 88 77";
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(40);

    @ParameterizedTest
    @EnumSource
    void everybodyReadsWhatVolunteersAreNeededFor(Language language, Visitor visitor) {
        NeedListPage list = visitor.speaking(language).open(NeedListPage.class);
        assertThat(list.heading()).isEqualTo(language.text("volunteering", "volunteering.list.title"));
        assertThat(list.offersToPublish()).isFalse();

        NeedPage need = list.open("Plant træer i Nørreskoven");
        assertThat(need.shifts())
                .hasSize(2)
                .allSatisfy(shift -> assertThat(shift).contains("Parkeringspladsen ved Nørreskoven"));
        assertThat(need.text()).doesNotContain("Jens Bro");
    }

    @Test
    void aCitizenFindsByWordsAndCompetence(Visitor visitor) {
        NeedListPage list = visitor.loggedInAs(Login.CITIZEN).open(NeedListPage.class);
        assertThat(list.competences()).contains("kørekort", "matematik");

        assertThat(list.find("koncert", "", "kørekort").titles()).containsExactly("Kør ældre til julekoncert i kirken");
        assertThat(visitor.on(NeedListPage.class)
                        .find("koncert", "", "matematik")
                        .titles())
                .isEmpty();
        assertThat(visitor.open(NeedListPage.class, "?words=%22%3B+drop+table%27")
                        .titles())
                .isEmpty();
    }

    @Test
    void aCitizenMayNotSeekVolunteers(Visitor visitor) {
        PublishPage form = visitor.loggedInAs(Login.CITIZEN).open(PublishPage.class);

        assertThat(form.field("title").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anOfficialSeeksVolunteersForTwoShifts(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        assertThat(official.open(NeedListPage.class).offersToPublish()).isTrue();
        String title = "Gå tur med hundene " + System.nanoTime();
        NeedPage need = official.open(PublishPage.class)
                .write(title, "Hundene på internatet", "De trænger til luft.\n\nOg til selskab.")
                .writeShift(0, DAY.toString(), "9.30", "11:00", "Internatet, Markvej 4")
                .writeNumbers(0, "1", "3", "hundevant " + language.tag(), CONTACT)
                .addShift(1)
                .send();

        assertThat(need.heading()).isEqualTo(title);
        assertThat(need.shifts())
                .hasSize(2)
                .allSatisfy(shift -> assertThat(shift).contains("Internatet, Markvej 4", "hundevant"));
        assertThat(need.text()).contains("Ole Eriksen").doesNotContain(CONTACT);

        Visitor anybody = visitors.another();
        assertThat(anybody.open(NeedListPage.class)
                        .find("", DAY.plusWeeks(1).toString(), "hundevant " + language.tag())
                        .titles())
                .contains(title);
        assertThat(anybody.on(NeedListPage.class)
                        .find("", DAY.plusDays(1).toString(), "hundevant " + language.tag())
                        .titles())
                .isEmpty();
    }

    @Test
    void saysBesideTheFieldWhatMustBePutRightAndLosesNothing(Visitor visitor) {
        PublishPage form = visitor.loggedInAs(Login.OFFICIAL)
                .open(PublishPage.class)
                .write("Hjælp", "Alle", "For byens skyld")
                .writeShift(0, DAY.toString(), "12", "11", "Torvet 3")
                .writeNumbers(0, "4", "3", "", CONTACT)
                .sendInVain();

        assertThat(form.faultOf("until0")).contains("slutte efter");
        assertThat(form.faultOf("maximum0")).contains("4");
        assertThat(form.field("title").inputValue()).isEqualTo("Hjælp");
        assertThat(form.field("until0").inputValue()).isEqualTo("11");
        assertThat(form.field("contact0").inputValue()).isEqualTo(CONTACT);
        assertThat(form.field("day0").inputValue()).isEqualTo(DAY.toString());
    }

    @Test
    void aPlaceIsAcceptedGivenUpAndTakenByTheNextInLine(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String title = "Skub kørestole " + System.nanoTime();
        official.open(PublishPage.class)
                .write(title, "Beboerne", "En tur i parken.")
                .writeShift(0, DAY.toString(), "13", "14", "Parken")
                .writeNumbers(0, "1", "1", "", CONTACT)
                .send();
        String number = official.path().replaceAll(".*/", "");

        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        ShiftPage placed =
                citizen.open(NeedPage.class, "/" + number).openShift().signUp();
        assertThat(placed.state()).isEqualTo("Har en plads og venter på svar");
        assertThat(placed.text()).doesNotContain(CONTACT);

        Visitor neighbour = visitors.another().loggedInAs(Login.NEIGHBOUR);
        ShiftPage waiting =
                neighbour.open(NeedPage.class, "/" + number).openShift().signUp();
        assertThat(waiting.state()).isEqualTo("På ventelisten");

        SignUpsPage roster = official.open(NeedPage.class, "/" + number).openSignUps();
        assertThat(roster.signUps()).hasSize(2);
        assertThat(roster.press("Sig ja til Freja Bang").signUps().get(0)).contains("Freja Bang", "Godkendt");

        ShiftPage accepted = citizen.open(NeedPage.class, "/" + number).openShift();
        assertThat(accepted.text()).contains(CONTACT);
        assertThat(neighbour.open(NeedPage.class, "/" + number).openShift().text())
                .doesNotContain(CONTACT);

        assertThat(accepted.cancel().text()).doesNotContain(CONTACT);
        assertThat(neighbour.open(NeedPage.class, "/" + number).openShift().state())
                .isEqualTo("Har en plads og venter på svar");
    }

    @Test
    void whoHasSignedUpIsForOrganisersAlone(Visitors visitors) {
        Visitor anybody = visitors.another();
        NeedPage need = anybody.open(NeedListPage.class).open("Læs højt på plejehjemmet Solgården");
        String number = anybody.path().replaceAll(".*/", "");
        assertThat(need.openShift().signUpButton().count()).isZero();
        assertThat(anybody.open(SignUpsPage.class, "/" + number).text()).doesNotContain("Lone Skov");

        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        assertThat(citizen.open(SignUpsPage.class, "/" + number).text()).doesNotContain("Lone Skov");

        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        assertThat(official.open(SignUpsPage.class, "/" + number).signUps())
                .hasSize(3)
                .last()
                .asString()
                .contains("På ventelisten");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsAcceptedBeforeTheCheckIsNotedToBeInOrder(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        PublishPage form = official.open(PublishPage.class)
                .write("Leg med børnene " + System.nanoTime(), "Børnene", "De trænger til leg.")
                .writeShift(0, DAY.toString(), "13", "14", "Legepladsen")
                .writeNumbers(0, "1", "1", "", CONTACT);
        form.field("checkRequired").check();
        assertThat(form.send().text()).contains(language.text("volunteering", "volunteering.check.required"));
        String number = official.path().replaceAll(".*/", "");
        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        citizen.open(NeedPage.class, "/" + number).openShift().signUp();

        SignUpsPage roster = official.open(SignUpsPage.class, "/" + number);
        assertThat(roster.buttons()).noneMatch(button -> button.equals(said(language, "signups.accept")));
        SignUpsPage approved = roster.press(said(language, "check.ask")).press(said(language, "check.approve"));
        assertThat(approved.press(said(language, "signups.accept")).signUps().get(0))
                .contains(language.text("volunteering", "volunteering.signup.state.accepted"));
        assertThat(citizen.open(NeedPage.class, "/" + number).openShift().text())
                .contains(CONTACT);
    }

    private static String said(Language language, String key) {
        return language.text("volunteering", "volunteering." + key).replace("{0}", "Freja Bang");
    }
}
