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

/** Initiatives stand on a map and in a list of the same, and an official chooses a point by a click or by typing. */
@PageTest
class PlacePageIT {

    @ParameterizedTest
    @EnumSource
    void initiativesStandOnTheMapAndInAList(Language language, Visitors visitors) {
        Visitor visitor = visitors.onPhone(320).speaking(language);
        visitor.go("/arena/initiatives");
        Locator dots = visitor.page().locator(".st-map-box path.leaflet-interactive");
        dots.first().waitFor();
        Locator places = visitor.page().locator("#map_list > li");
        assertThat(dots.count()).isEqualTo(places.count());
        TextPage page = visitor.on(TextPage.class);
        assertThat(page.overflow()).isZero();
        assertThat(visitor.page().locator("a.leaflet-control-zoom-in").getAttribute("title"))
                .isEqualTo(language.text("place", "map.in"));

        visitor.page().locator(".st-map summary").click();
        visitor.follow(places.first().locator("a"));
        assertThat(visitor.path()).startsWith("/arena/initiative/");
    }

    @Test
    void initiativesStandInAListWithoutScripts(Visitors visitors) {
        Visitor visitor = visitors.withoutJavaScript();
        visitor.go("/arena/initiatives");
        assertThat(visitor.page().locator("#map_list > li a").count()).isPositive();
        assertThat(visitor.page().locator(".st-map-box").isVisible()).isFalse();
    }

    @Test
    void anOfficialChoosesAPoint(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        OfficeFormPage page = official.open(OfficeFormPage.class, "/scene/" + SetUp.initiative(official));
        Locator map = official.page().locator("[data-place=point] .st-map-box");
        official.page().locator("[data-place=point] a.leaflet-control-zoom-in").waitFor();
        official.on(OfficeFormPage.class);

        official.page().locator("#point").fill("55.64, 12.08");
        official.page().locator("#point").press("Tab");
        map.locator("path.leaflet-interactive").last().waitFor();
        map.click();
        String chosen = page.valueOf("point");
        assertThat(chosen).matches("55\\.6[0-9]{4}, 12\\.0[0-9]{4}");
        assertThat(chosen).isNotEqualTo("55.64, 12.08");
    }
}
