// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An initiative from the first word to its conclusion, and who sees it when. */
@PageTest
class InitiativePageIT {

    @ParameterizedTest
    @EnumSource
    void isSetUpPublishedCopiedAndClosed(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String title = "Trygge skoleveje " + System.nanoTime();
        String dayInTwoDays = LocalDate.now().plusDays(2).toString();

        OfficeFormPage page = official.open(OfficeFormPage.class, "/initiative")
                .write("title", title)
                .write("summary", "Turen til skole skal være tryg for de mindste.")
                .choose("driver", "PROBLEM")
                .write("driverText", "Vejene er farlige.")
                .write("goals", "Halvdelen cykler.")
                .save();
        String initiative = page.number();
        page.choose("lead", official.page().locator("#lead option").nth(1).getAttribute("value"));
        page = page.save();
        page = page.write("place", "Nordskolen").write("point", "55.64, 12.08").save();
        page = page.write("gain_democracy", "200 familier er med.").save();
        assertThat(page.text()).contains(language.text("initiative", "wizard.activities.none"));

        page = official.open(OfficeFormPage.class, "/publish/" + initiative);
        assertThat(page.text())
                .contains(language.text("initiative", "missing.ACTIVITY"))
                .doesNotContain(language.text("initiative", "missing.LEAD"));
        official.open(OfficeFormPage.class, "/activity/new/" + initiative)
                .choose("plugin", "crowdsourcing")
                .write("title", "Forslag til skoleveje")
                .choose("access", "READ_ONLY")
                .save()
                .follow(language.text("activity", "phase.new"))
                .write("title", "Indsamling " + title)
                .write("from", dayInTwoDays)
                .save();
        Visitor visitor = visitors.another().speaking(language);
        assertThat(visitor.go("/arena/initiative/" + initiative).status()).isEqualTo(404);

        official.open(OfficeFormPage.class, "/preview/" + initiative + "?as=CITIZEN");
        official.open(OfficeFormPage.class, "/publish/" + initiative).press("publish");
        ArenaPage arena = visitor.open(ArenaPage.class, "/initiative/" + initiative);
        assertThat(arena.heading()).isEqualTo(title);
        assertThat(arena.text()).contains("Vejene er farlige.", "Forslag til skoleveje", "200 familier er med.");
        assertThat(visitor.open(ArenaPage.class, "/initiatives").text()).contains(title);

        assertThat(official.open(OfficeFormPage.class, "/cockpit").text()).contains("Indsamling " + title);
        page = official.open(OfficeFormPage.class, "/copy/" + initiative).write("title", "Skabelon " + title);
        page.check("template");
        page = page.save();
        assertThat(page.text()).contains(language.text("initiative", "wizard.template"));
        assertThat(official.open(OfficeFormPage.class, "/templates").text()).contains("Skabelon " + title);

        official.open(OfficeFormPage.class, "/publish/" + initiative)
                .write("conclusion", "Tre krydsninger er bygget om, og flere cykler.")
                .press("close");
        assertThat(visitor.open(ArenaPage.class, "/initiative/" + initiative).text())
                .contains("Tre krydsninger er bygget om");
        assertThat(visitor.open(ArenaPage.class, "/initiatives").text()).doesNotContain(title);
        assertThat(official.open(OfficeFormPage.class, "/cockpit").text()).doesNotContain("Indsamling " + title);
        assertThat(visitor.page()
                        .request()
                        .get(visitor.portal().at("/calendar.ics").toString())
                        .text())
                .doesNotContain("Indsamling " + title);
        assertThat(visitor.open(ArenaPage.class, "/initiatives?status=CLOSED").text())
                .contains(title);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost(Visitors visitors) {
        Visitor official = visitors.withoutJavaScript().loggedInAs(Login.OFFICIAL);
        String initiative = SetUp.initiative(official);
        OfficeFormPage page = official.open(OfficeFormPage.class, "/scene/" + initiative)
                .write("place", "Torvet 🌳")
                .write("point", "Torvet")
                .write("kle", "<script>")
                .saveInVain();

        assertThat(page.faultOf("point")).contains("to tal");
        assertThat(page.faultOf("kle")).contains("KLE");
        assertThat(page.valueOf("point")).isEqualTo("Torvet");
        assertThat(page.valueOf("place")).isEqualTo("Torvet 🌳");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/initiatives", "/initiative/"})
    void fitsATelephone(String path, Visitors visitors) {
        String initiative =
                path.endsWith("/") ? SetUp.initiative(visitors.another().loggedInAs(Login.OFFICIAL)) : "";
        Visitor visitor = visitors.onPhone(320);
        assertThat(visitor.open(ArenaPage.class, path + initiative).overflow()).isZero();
    }
}
