// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DateWindowSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.tck.portal.Answers.Card;
import dk.stigen.tck.portal.Answers.Person;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String PLUGINS = """
            {"plugins":[
              {"access":"ENABLED","id":"garden","name":"Garden","problems":[],"state":"ACTIVE","step":"panels"},
              {"apiLevel":1,"id":"park","name":"Park","problems":["The text {0} is wrong."],"state":"FAILED"}],
             "unusable":[]}""";

    @Test
    void readsWhatThePortalSaysOfAPlugin() {
        assertThat(Answers.told(PLUGINS, "garden", "state")).contains("ACTIVE");
        assertThat(Answers.told(PLUGINS, "park", "state")).contains("FAILED");
        assertThat(Answers.told(PLUGINS, "gard", "state")).isEmpty();
    }

    @Test
    void readsThePeopleWithTheirNames() {
        assertThat(Answers.people(
                        "[{\"displayName\":\"Bo\",\"id\":4}, {\"id\" : 3, \"displayName\" : \"Asta Prøve\"}]"))
                .containsExactly(new Person("4", "Bo"), new Person("3", "Asta Prøve"));
    }

    @Test
    void readsTheCardsAndWhichOfThemHaveAPageOfTheirOwn() {
        String list = """
                {"contributions":[{"id":7,"kind":"Bed","page":"/ladder/garden/bed/7","title":"{Roses}","type":"bed"},
                 {"id":7,"page":"/ladder/garden/beds","title":"\\"id\\"","type":"bed"}],"total":2}""";

        assertThat(Answers.cards(list))
                .containsExactly(
                        new Card("bed", "7", "/ladder/garden/bed/7"), new Card("bed", "7", "/ladder/garden/beds"));
        assertThat(Answers.cards(list)).extracting(Card::isAlone).containsExactly(true, false);
    }

    @Test
    void knowsWhoseRecordsAnExportHolds() {
        String export = """
                {"participant":3,"plugins":[{"plugin":"garden","records":[],"reached":true},
                 {"plugin":"park","records":[{"category":"beds"}],"reached":true}]}""";

        assertThat(Answers.holdsRecords(export, "garden")).isFalse();
        assertThat(Answers.holdsRecords(export, "park")).isTrue();
    }

    @Test
    void findsTheFieldsOfASettingAndOfNoOther() {
        String form = "<input id=\"v_size\" name=\"v_size\"/><input id=\"v_season_from\"/><input id=\"v_opening\"/>";

        assertThat(Answers.hasField(form, CountSetting.of("garden.size", 1))).isTrue();
        assertThat(Answers.hasField(form, DateWindowSetting.of("garden.season")))
                .isTrue();
        assertThat(Answers.hasField(form, FlagSetting.of("garden.open", true))).isFalse();
    }

    @Test
    void findsWhereARungLeads() {
        String ladder =
                "<li class=\"st-r3\"><h2>Paneler</h2></li>\n<li class=\"st-r4\">\n<h2><a href=\"/ladder/garden/beds\">Bede</a></h2></li>";

        assertThat(Answers.rung(ladder, 4)).contains("/ladder/garden/beds");
        assertThat(Answers.rung(ladder, 3)).isEmpty();
    }

    @Test
    void findsALink() {
        String page = "<a class=\"st\" href=\"/ladder/garden/beds\">Bede</a>";

        assertThat(Answers.linksTo(page, "/ladder/garden/beds")).isTrue();
        assertThat(Answers.linksTo(page, "/ladder/garden/bed")).isFalse();
    }
}
