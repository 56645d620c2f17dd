// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.tck.check.ActionsCheck;
import dk.stigen.tck.check.BehaviourCheck;
import dk.stigen.tck.check.BoundaryCheck;
import dk.stigen.tck.check.Check;
import dk.stigen.tck.check.DescriptorCheck;
import dk.stigen.tck.check.InstallCheck;
import dk.stigen.tck.check.InventoryCheck;
import dk.stigen.tck.check.MarkupCheck;
import dk.stigen.tck.check.PagesCheck;
import dk.stigen.tck.check.SettingsCheck;
import dk.stigen.tck.check.TextsCheck;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit is tried on a plugin that is right and on one wrong in each way that the kit is to catch. */
class LadderPluginTckTest {

    private static final String DANISH = "messages/garden_da.properties";
    private static final String ENGLISH = "messages/garden_en.properties";
    private static final String PAGE = "META-INF/resources/ladder/garden/beds.xhtml";
    private static final String VIEW = "org/garden/GardenView.java";
    private static final String SETTINGS = "org/garden/GardenSettings.java";
    private static final String PERMISSIONS = "org/garden/GardenPermissions.java";
    private static final String PRIVACY = "org/garden/GardenPrivacy.java";
    private static final String STATISTICS = "org/garden/GardenStatistics.java";

    private final SamplePlugin garden = SamplePlugin.right();

    @TempDir
    Path folder;

    @Test
    void findsNothingInAPluginThatIsRight() {
        PluginUnderTest plugin = garden.in(folder);

        assertThat(Stream.of(
                                new DescriptorCheck(),
                                new InstallCheck(),
                                new BehaviourCheck(),
                                new TextsCheck(),
                                new SettingsCheck(),
                                new ActionsCheck(),
                                new PagesCheck(),
                                new MarkupCheck(),
                                new InventoryCheck(),
                                new BoundaryCheck())
                        .flatMap(check -> check.faults(plugin)))
                .isEmpty();
    }

    @Test
    void runsEachCheckAsATest() {
        PluginUnderTest plugin = garden.without("META-INF/ladder-plugin.properties")
                .without(PAGE)
                .changing(DANISH, "garden.size.help", "garden.size.helps")
                .changing(SETTINGS, "garden.size", "other.size")
                .changing(PERMISSIONS, "participants.current().isPresent() && ", "")
                .changing(
                        PRIVACY,
                        "List.of(new PersonalData(",
                        "List.of(); }\n PersonalData other() { return (new PersonalData(")
                .with("org/garden/Sorter.java", "package org.garden; class Sorter { org.junit.jupiter.api.Test test; }")
                .with("META-INF/resources/ladder-garden/bed.xhtml", "<p>Bed</p>")
                .in(folder)
                .without(Behaviour.STATISTICS);
        LadderPluginTck kit = new LadderPluginTck() {
            @Override
            protected PluginUnderTest plugin() {
                return plugin;
            }
        };

        for (Method test : LadderPluginTck.class.getDeclaredMethods()) {
            if (test.isAnnotationPresent(Test.class)) {
                assertThatThrownBy(() -> run(test, kit))
                        .as(test.getName())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageStartingWith("The plugin garden:\n- ");
            }
        }
    }

    @Test
    void findsAMissingDescriptor() {
        finds(
                new DescriptorCheck(),
                garden.without("META-INF/ladder-plugin.properties"),
                "META-INF/ladder-plugin.properties is missing. Write it with the keys id, name, version, apiLevel and step.");
    }

    @Test
    void findsADescriptorOfAnotherPlugin() {
        finds(
                new DescriptorCheck(),
                garden.changing("META-INF/ladder-plugin.properties", "id=garden", "id=park"),
                "META-INF/ladder-plugin.properties has the id 'park', but the plugin's bean says 'garden'. Write the same in both.");
    }

    @Test
    void findsADescriptorThatLacksSomething() {
        finds(
                new DescriptorCheck(),
                garden.changing("META-INF/ladder-plugin.properties", "name=", "title="),
                "META-INF/ladder-plugin.properties cannot be used: META-INF/ladder-plugin.properties lacks 'name'.");
    }

    @Test
    void findsABeanThatThePortalWouldNotFind() {
        finds(
                new DescriptorCheck(),
                garden.changing(SETTINGS, "@jakarta.enterprise.context.ApplicationScoped", ""),
                "GardenSettings has no scope, so that the portal does not find it. Put @ApplicationScoped on it.");
    }

    @Test
    void findsAContributionOfAnotherPlugin() {
        finds(
                new DescriptorCheck(),
                garden.changing(SETTINGS, "return GardenPlugin.ID", "return new PluginId(\"park\")"),
                "GardenSettings says that it belongs to the plugin 'park'. Return the id of GardenPlugin from plugin().");
    }

    @Test
    void findsATableThatIsNotThePlugins() {
        finds(
                new InstallCheck(),
                garden.with("db/migration/garden/V2__more.sql", "DELETE FROM participant;"),
                "V2__more.sql touches participant",
                "Touch only tables");
    }

    @Test
    void findsATextThatOneLanguageLacks() {
        finds(
                new InstallCheck(),
                garden.changing(ENGLISH, "garden.dig.help", "garden.data.dig"),
                "garden.dig.help",
                "Add it;",
                "garden.data.dig");
    }

    @Test
    void findsAViewOutsideThePluginsNames() {
        finds(
                new InstallCheck(),
                garden.with("META-INF/resources/index.xhtml", "<p/>"),
                "META-INF/resources/index.xhtml",
                "Give it a name of the form");
    }

    @Test
    void findsAPluginThatStoresDataAndIsSilentAboutIt() {
        finds(
                new InstallCheck(),
                garden.without(PRIVACY),
                "It stores data but has no PersonalDataContribution. Add a bean that says what is kept about people,");
    }

    @Test
    void findsWhatIsPromisedAndNotThere() {
        finds(
                new BehaviourCheck(),
                garden.without(STATISTICS),
                "The plugin has no StatisticsContribution. Write one, or say without(STATISTICS) in its test.");
    }

    @Test
    void findsWhatIsThereAndNotPromised() {
        assertThat(new BehaviourCheck().faults(garden.in(folder).without(Behaviour.STORAGE)))
                .containsExactlyInAnyOrder(
                        "The plugin has migrations in db/migration/garden/, but its test says it is without STORAGE. Take that out of without(...).",
                        "The plugin has GardenPrivacy, but its test says it is without PERSONAL_DATA. Take that out of without(...).",
                        "The plugin has GardenStatistics, but its test says it is without STATISTICS. Take that out of without(...).");
    }

    @Test
    void findsContributionsThatAreNotPutIntoTheIndex() {
        SamplePlugin forgetful = garden.with("org/garden/GardenTypes.java", """
                package org.garden;
                import dk.stigen.api.contribution.*;
                import dk.stigen.spi.contribution.*;
                import java.util.*;
                @jakarta.enterprise.context.ApplicationScoped
                public class GardenTypes implements ContributionTypes {
                    public dk.stigen.api.plugin.PluginId plugin() { return GardenPlugin.ID; }
                    public List<ContributionType> types() { return List.of(); }
                    public List<Projection> projections(String type, Collection<Long> ids) { return List.of(); }
                    public List<Projection> projectionsAfter(String type, long after, int most) { return List.of(); }
                }
                """);
        String fault =
                "The plugin has ContributionTypes and puts nothing into the portal's index, so that nobody sees it."
                        + " Call Contributions.put where something is made or changed.";

        assertThat(new BehaviourCheck().faults(forgetful.in(folder))).contains(fault);
        assertThat(new BehaviourCheck()
                        .faults(forgetful
                                .with(
                                        "org/garden/Planting.java",
                                        "package org.garden;\nclass Planting { void plant(dk.stigen.api.contribution.Contributions all,"
                                                + " dk.stigen.api.contribution.Projection bed) { all.put(bed); } }")
                                .in(folder)))
                .doesNotContain(fault);
    }

    @Test
    void findsASecondContributionOfTheSameKind() {
        finds(
                new BehaviourCheck(),
                garden.with(
                        "org/garden/MoreSettings.java",
                        "package org.garden;\n@jakarta.enterprise.context.ApplicationScoped\nclass MoreSettings extends GardenSettings {}"),
                "The plugin has more than one SettingsContribution: [GardenSettings, MoreSettings]. The portal asks one; put them together.");
    }

    @Test
    void findsTheMissingHelpOfASetting() {
        finds(
                new TextsCheck(),
                garden.changing(DANISH, "garden.size.help=", "garden.data.help="),
                "messages/garden_da.properties lacks 'garden.size.help', the help of the setting garden.size. Write it in both languages.");
    }

    @Test
    void findsATextThatAPageAsksForInVain() {
        finds(
                new TextsCheck(),
                garden.changing(PAGE, "garden.beds.title", "garden.beds.heading"),
                "messages/garden_da.properties lacks 'garden.beds.heading', a text that a page or class names. Write it in both languages.");
    }

    @Test
    void findsTheMissingTitleOfAStatistic() {
        finds(
                new TextsCheck(),
                garden.changing(DANISH, "garden.statistics.beds=", "garden.data.beds="),
                "messages/garden_da.properties lacks 'garden.statistics.beds', the title of the statistic garden.beds. Write it in both languages.");
    }

    @Test
    void findsATextThatNothingShows() {
        finds(
                new TextsCheck(),
                garden.changing(PAGE, "gardenText['garden.state.'.concat(gardenBeds.state)]", "gardenBeds.state"),
                "messages/garden_da.properties has 'garden.state.wet', which nothing shows. Remove it, or say composing(\"garden.state.wet\") in the test if its key is put together.",
                "messages/garden_da.properties has 'garden.state.dry', which nothing shows.");
    }

    @Test
    void takesTheAuthorsWordForKeysThatArePutTogether() {
        PluginUnderTest plugin = garden.changing(
                        PAGE, "gardenText['garden.state.'.concat(gardenBeds.state)]", "gardenBeds.state")
                .in(folder);

        assertThat(new TextsCheck().faults(plugin.composing("garden.state."))).isEmpty();
    }

    @Test
    void findsTextsWhoseValuesDifferBetweenTheLanguages() {
        finds(
                new TextsCheck(),
                garden.changing(ENGLISH, "{0} beds", "many beds"),
                "The text 'garden.beds.count' takes the values [0] in Danish and [] in English. Let both take the same.");
    }

    @Test
    void findsAnApostropheThatWouldVanish() {
        finds(
                new TextsCheck(),
                garden.changing(ENGLISH, "{0} beds", "the town's {0} beds"),
                "The text 'garden.beds.count' of messages/garden_en.properties takes values, and the single ' in it would vanish. Write ’ or ''.");
    }

    @Test
    void findsASettingThatIsNotNamedAfterThePlugin() {
        finds(
                new SettingsCheck(),
                garden.changing(SETTINGS, "garden.size", "park.size"),
                "The setting 'park.size' is not named after the plugin. Let its key begin with 'garden.'.");
    }

    @Test
    void findsAStandardThatMayNotBeSet() {
        finds(
                new SettingsCheck(),
                garden.changing(
                        SETTINGS,
                        "CountSetting SIZE = CountSetting.of(\"garden.size\", 4).between(1, 9)",
                        "SecretSetting SIZE = new SecretSetting(\"garden.size\", \"x\".repeat(501), Change.ANYTIME)"),
                "The standard of the setting 'garden.size' may not be set: it has the fault 'portal.setting.fault.long'. Choose another one.");
    }

    @Test
    void findsASettingThatStandsTwice() {
        finds(
                new SettingsCheck(),
                garden.changing(SETTINGS, "List.of(SIZE)", "List.of(SIZE, SIZE)"),
                "The setting 'garden.size' stands twice in the scope ");
    }

    @Test
    void findsADecisionThatNeedsADatabase() {
        finds(
                new ActionsCheck(),
                garden.changing(PERMISSIONS, "participants.current().isPresent() && ", ""),
                "decide ends with NullPointerException for 'garden.dig', somebody who has not logged in and a whole activity. Answer that without a statement.");
    }

    @Test
    void findsADecisionThatIsNone() {
        finds(
                new ActionsCheck(),
                garden.changing(PERMISSIONS, "Decision.allowed()", "null"),
                "decide returns null for 'garden.dig' and somebody who has not logged in. Return Decision.allowed() or a reason.");
    }

    @Test
    void findsAnActionThatIsNotNamedAfterThePlugin() {
        finds(
                new ActionsCheck(),
                garden.changing(PERMISSIONS, "garden.dig", "park.dig"),
                "The action 'park.dig' is not named after the plugin. Let its key begin with 'garden.'.");
    }

    @Test
    void findsAPageThatIsNotThere() {
        finds(
                new PagesCheck(),
                garden.without(PAGE),
                "The page /ladder/garden/beds.xhtml is declared, but not there. Write META-INF/resources/ladder/garden/beds.xhtml, or take it out of pages().");
    }

    @Test
    void findsAPageThatIsNotDeclared() {
        finds(
                new PagesCheck(),
                garden.with(
                        "META-INF/resources/ladder/garden/more.xhtml",
                        "<ui:composition xmlns:ui='jakarta.faces.facelets' template='/WEB-INF/templates/step.xhtml'/>"),
                "The page META-INF/resources/ladder/garden/more.xhtml is there, but not declared. Name it in pages(), or move it out of /ladder/garden/.");
    }

    @Test
    void findsAPageOnATemplateOfItsOwn() {
        finds(
                new PagesCheck(),
                garden.changing(PAGE, "/WEB-INF/templates/step.xhtml", "/ladder-garden/own.xhtml"),
                "META-INF/resources/ladder/garden/beds.xhtml does not stand on a template of the portal's. Let it begin with <ui:composition template=\"/WEB-INF/templates/step.xhtml\">.");
    }

    @Test
    void findsAPageThatIsNotWellFormed() {
        finds(
                new PagesCheck(),
                garden.changing(PAGE, "</ui:composition>", "</ui:define>"),
                "META-INF/resources/ladder/garden/beds.xhtml is not well-formed: line 4:");
    }

    @Test
    void findsARungWithoutABeginning() {
        finds(
                new PagesCheck(),
                garden.changing(VIEW, "Kind.ENTRY", "Kind.OTHER"),
                "0 pages are of the kind ENTRY. Make one of them, and only one, the page with which the rung begins.");
    }

    @Test
    void acceptsAPageThatStandsOnAnotherOfThePlugins() {
        PluginUnderTest plugin = garden.changing(PAGE, "/WEB-INF/templates/step.xhtml", "/ladder-garden/frame.xhtml")
                .with(
                        "META-INF/resources/ladder-garden/frame.xhtml",
                        "<ui:composition xmlns:ui='jakarta.faces.facelets' template='/WEB-INF/templates/step.xhtml'/>")
                .in(folder);

        assertThat(new PagesCheck().faults(plugin)).isEmpty();
    }

    @Test
    void findsAPageThatIsDeclaredTwice() {
        finds(
                new PagesCheck(),
                garden.changing(
                        VIEW,
                        "return List.of(new",
                        "return List.of(new PluginPage(PluginPage.Kind.ACTIVITY, \"/ladder/garden/beds.xhtml\", MessageKey.of(\"garden.beds.title\")), new"),
                "The page /ladder/garden/beds.xhtml is declared twice. Name it once.");
    }

    @Test
    void findsTextInAPage() {
        finds(
                new MarkupCheck(),
                garden.changing(PAGE, "<p>#{", "<p aria-label='State'>Now: #{"),
                "META-INF/resources/ladder/garden/beds.xhtml, line 3: the text “Now: #{gardenText['garden.state.'.concat(gardenBeds.state)]}” would be the same in every language. Move it to the bundle and look it up there.",
                "META-INF/resources/ladder/garden/beds.xhtml, line 3: the text “State” would be the same in every language.");
    }

    @Test
    void findsWhatTheContentPolicyKeepsFromWorking() {
        finds(
                new MarkupCheck(),
                garden.changing(PAGE, "<p>", "<script>x()</script><p style='color: red' onclick='x()'>"),
                "line 3: browsers do not run a <script> that stands in a page of the portal. Put it into a file in META-INF/resources.",
                "line 3: browsers ignore the attribute style in a page of the portal. Use a class of the portal's or a tag l:… instead.",
                "line 3: browsers ignore the attribute onclick in a page of the portal.");
    }

    @Test
    void findsAnInventoryThatNamesNothing() {
        finds(
                new InventoryCheck(),
                garden.changing(
                        PRIVACY,
                        "List.of(new PersonalData(",
                        "List.of(); }\n PersonalData other() { return (new PersonalData("),
                "inventory() names no category of personal data. Name what there is, or leave the contribution out.");
    }

    @Test
    void findsARetentionThatNothingKeeps() {
        finds(
                new InventoryCheck(),
                garden.changing(PRIVACY, "Optional.empty()", "Optional.of(java.time.Period.ofMonths(1))"),
                "The category 'beds' has a retention of P1M and nothing erases it then. Override expire(), or leave the retention out.");
    }

    @Test
    void findsAStatisticThatStandsTwiceOrIsNotNamedAfterThePlugin() {
        finds(
                new InventoryCheck(),
                garden.changing(STATISTICS, "\"garden.beds\"", "\"park.beds\"")
                        .changing(STATISTICS, "List.of(BEDS)", "List.of(BEDS, BEDS)"),
                "The statistic 'park.beds' is not named after the plugin. Let its key begin with 'garden.'.",
                "The key 'park.beds' names more than one statistic. Give each its own.");
    }

    @Test
    void findsAClassThatKnowsMoreThanTheContract() {
        finds(
                new BoundaryCheck(),
                garden.with(
                        "org/garden/Sorter.java",
                        "package org.garden; class Sorter { void sort() { new org.objectweb.asm.Label(); } }"),
                "org.garden.Sorter uses org.objectweb.asm.Label, which is not part of the contract. Use what dk.stigen.api offers instead.");
    }

    @Test
    void expectsNothingThatIsMadeOfWhatIsLeftOut() {
        PluginUnderTest plugin = garden.in(folder);

        assertThat(plugin.has(Behaviour.PERSONAL_DATA)).isTrue();
        assertThat(plugin.without(Behaviour.STORAGE).has(Behaviour.PERSONAL_DATA))
                .isFalse();
        assertThat(plugin.without(Behaviour.STORAGE).has(Behaviour.PAGES)).isTrue();
    }

    /** The check finds these sentences and no others, each by its beginning or by what it holds. */
    private void finds(Check check, SamplePlugin wrong, String... parts) {
        PluginUnderTest plugin = wrong.in(folder);
        List<String> faults = check.faults(plugin).toList();

        assertThat(faults)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(List.of(parts))
                        .anySatisfy(part -> assertThat(fault).contains(part)));
        assertThat(List.of(parts))
                .allSatisfy(part ->
                        assertThat(faults).anySatisfy(fault -> assertThat(fault).contains(part)));
    }

    private static void run(Method test, LadderPluginTck kit) throws Throwable {
        try {
            test.invoke(kit);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
