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

/** The life of a survey as each role sees it. */
@PageTest
class SurveyPageIT {

    private static final String INTRODUCTION = "Vi spørger, fordi vi vil vide det.";

    @Test
    void isWrittenByAnOfficialAnsweredByCitizensAndClosed(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        SurveyPage draft = published(official, "PSEUDONYMOUS");
        String survey = "/" + draft.number();

        Visitor guest = visitors.another();
        SurveyPage seen = guest.open(SurveyPage.class, survey);
        assertThat(seen.takeLink().count()).as("way to answer without a login").isZero();
        assertThat(seen.logInLink().isVisible()).isTrue();
        assertThat(seen.editLink().count() + seen.exportLink().count()).isZero();

        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        SurveyFormPage form = citizen.follow(
                        citizen.open(SurveyPage.class, survey).takeLink())
                .on(SurveyFormPage.class)
                .choose(1, "På cykel")
                .type(4, "for mange")
                .type(5, "Der mangler lys.")
                .sendInVain();
        assertThat(form.faultOf(2)).contains("Besvar spørgsmålet.");
        assertThat(form.faultOf(4)).isEmpty();
        form = form.check(2, "Biler").choose(3, "4").sendInVain();
        assertThat(form.faultOf(4)).contains("Skriv et helt tal");
        assertThat(form.input(4).inputValue()).isEqualTo("for mange");
        assertThat(form.input(5).inputValue()).isEqualTo("Der mangler lys.");
        SurveyPage sent = form.type(4, "12").send();
        assertThat(sent.text()).contains("Tak. Dit svar er gemt.", "Ret dit svar");
        assertThat(sent.showsResults()).as("interim results").isFalse();

        SurveyFormPage again = citizen.follow(sent.takeLink()).on(SurveyFormPage.class);
        assertThat(again.input(4).inputValue()).isEqualTo("12");
        again.type(4, "15").send();

        official.open(
                        SurveyWritingPage.class,
                        official.open(SurveyPage.class, survey)
                                .editLink()
                                .getAttribute("href")
                                .replaceFirst(".*/write", ""))
                .close();
        SurveyPage ended = citizen.open(SurveyPage.class, survey);
        assertThat(ended.takeLink().count()).isZero();
        assertThat(ended.text()).contains("Under fem har svaret", "Undersøgelsen er slut");
        assertThat(official.open(SurveyPage.class, survey).exportLink().count()).isEqualTo(1);
        String csv = official.context()
                .request()
                .get(official.portal()
                        .at("/api/v1/ladder/panels/surveys" + survey + "/answers")
                        .toString())
                .text();
        assertThat(csv).contains("På cykel", ",15,").doesNotContain("Freja", ",12,");
        assertThat(citizen.context()
                        .request()
                        .get(citizen.portal()
                                .at("/api/v1/ladder/panels/surveys" + survey + "/answers")
                                .toString())
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatCameOfASurveyAndKeepsFewPeopleBack(Language language, Visitor visitor) {
        visitor.speaking(language).go("/ladder/panels/surveys");
        SurveyPage page = visitor.follow(visitor.page().getByText("Tryg skolevej i Fjordby Nord"))
                .on(SurveyPage.class);

        assertThat(page.showsResults()).isTrue();
        assertThat(page.firstTable()).hasSize(5);
        assertThat(page.firstTable().get(4)).as("nobody").contains("0");
        assertThat(page.text()).contains(language.text("panels", "panels.results.rule"));
    }

    @Test
    void saysToAnOfficialWhatMustBePutRight(Visitor visitor) {
        visitor.loggedInAs(Login.OFFICIAL);
        SurveyWritingPage page = visitor.open(
                        SurveyWritingPage.class, "/" + SetUp.activity(visitor, "panels", "ENABLED"))
                .write("", INTRODUCTION, "NAMED")
                .saveInVain();
        assertThat(page.faultOf("title")).contains("Feltet må ikke være tomt.");

        SurveyWritingPage question = page.write("Titel", INTRODUCTION, "NAMED")
                .save()
                .add()
                .ask("SINGLE", "Ja eller nej?", "Ja", "", "")
                .saveInVain();
        assertThat(question.faultOf("options")).contains("Skriv mindst 2");
        question = question.ask("SCALE", "Hvor godt?", "", "5", "1").saveInVain();
        assertThat(question.faultOf("most")).contains("mellem 0 og 10");
    }

    @Test
    void isNotThereForCitizensUntilItIsPublished(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        SurveyWritingPage page = official.open(
                        SurveyWritingPage.class, "/" + SetUp.activity(official, "panels", "ENABLED"))
                .write("Kladde", INTRODUCTION, "NAMED")
                .save()
                .add()
                .ask("TEXT", "Hvad synes du?", "", "", "")
                .save();
        assertThat(page.questions()).containsExactly("Hvad synes du?");
        String survey = official.path().replaceAll(".*/", "");

        assertThat(visitors.another()
                        .loggedInAs(Login.CITIZEN)
                        .go("/ladder/panels/survey/" + survey)
                        .status())
                .isEqualTo(404);
        SurveyPage seen = visitors.another().loggedInAs(Login.POLITICIAN).open(SurveyPage.class, "/" + survey);
        assertThat(seen.heading()).isEqualTo("Kladde");
        assertThat(seen.editLink().count()).isZero();
    }

    private static SurveyPage published(Visitor official, String identity) {
        return official.open(SurveyWritingPage.class, "/" + SetUp.activity(official, "panels", "ENABLED"))
                .write("Tryg vej til hallen", INTRODUCTION, identity)
                .save()
                .add()
                .ask("SINGLE", "Hvordan kommer du?", "På cykel\nTil fods", "", "")
                .save()
                .add()
                .ask("MULTIPLE", "Hvad er utrygt?", "Biler\nMørke", "", "")
                .save()
                .add()
                .ask("SCALE", "Hvor tryg er vejen?", "", "1", "5")
                .save()
                .add()
                .ask("NUMBER", "Hvor mange minutter?", "", "0", "120")
                .save()
                .add()
                .ask("TEXT", "Hvad hjælper?", "", "", "")
                .save()
                .publish();
    }
}
