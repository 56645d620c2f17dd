// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import dk.stigen.tck.portal.Life;
import dk.stigen.tck.portal.PortalUnderTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * The life of a plugin in a running portal that is filled with demo data: installed, seen by each role, emptied of a person, closed, removed, and
 * installed again. It needs a portal started by {@code ./stigen run}, and Chromium.
 *
 * <p>Use it beside a portal with demo data only. A plugin that keeps something about people has everything erased that any plugin keeps about one of them, whom
 * the test names in its report; and nothing brings that back, though the plugin itself is left installed or removed as it was.
 *
 * <pre>{@code
 * class ExampleIT extends LadderPluginIT {
 *     @Override
 *     protected PluginUnderTest plugin() {
 *         return PluginUnderTest.of(new ExamplePlugin());
 *     }
 *
 *     @Override
 *     protected List<String> rest() {
 *         return List.of("ladder/example/notices");
 *     }
 * }
 * }</pre>
 */
public abstract class LadderPluginIT {

    /** Returns the plugin, with what it promises to have. */
    protected abstract PluginUnderTest plugin();

    /**
     * Returns addresses below {@code /api/v1} that anybody may get and that show what is stored: at least one, or none for a plugin without
     * {@link Behaviour#REST}.
     */
    protected abstract List<String> rest();

    /** Returns what the build has made. */
    protected Path jar() {
        return Path.of("target", "ladder-" + plugin().id() + ".jar").toAbsolutePath();
    }

    /** Returns the portal. */
    protected PortalUnderTest portal() {
        return PortalUnderTest.given();
    }

    // one after another, since each needs what the one before has left
    @TestFactory
    Stream<DynamicTest> livesInThePortal(TestReporter reporter) {
        PluginUnderTest plugin = plugin();
        List<String> rest = rest();
        promised(plugin, rest);
        Life life = new Life(plugin, jar(), rest, portal());
        List<DynamicTest> steps = new ArrayList<>(List.of(dynamicTest("is installed", life::install)));
        if (plugin.has(Behaviour.PAGES)) {
            steps.add(dynamicTest("has a place on the ladder", life::hasAPlaceOnTheLadder));
            steps.add(dynamicTest("opens every page to each role", life::opensEveryPageToEachRole));
        }
        if (plugin.has(Behaviour.SETTINGS)) {
            steps.add(dynamicTest("has its settings in a form", life::hasItsSettingsInAForm));
        }
        if (plugin.has(Behaviour.REST)) {
            steps.add(dynamicTest("answers by REST", life::answersByRest));
        }
        if (plugin.has(Behaviour.CONTRIBUTIONS) && plugin.has(Behaviour.DEMO_DATA)) {
            steps.add(dynamicTest("is found by those who may see it", life::isFoundByThoseWhoMaySeeIt));
        }
        steps.add(dynamicTest("closes and opens again", life::closes));
        steps.add(dynamicTest("finds its data after being away", life::findsItsDataAfterBeingAway));
        if (plugin.has(Behaviour.PERSONAL_DATA) && plugin.has(Behaviour.DEMO_DATA)) {
            steps.add(dynamicTest(
                    "erases what it keeps about a person",
                    () -> reporter.publishEntry("erased for good", life.erasesWhatItKeepsAboutAPerson())));
        }
        steps.add(dynamicTest("leaves the plugin as it was", life::leavesThePluginAsItWas));
        return steps.stream().onClose(life::close);
    }

    /** @throws AssertionError if the plugin promises REST and names no address, or the other way round */
    static void promised(PluginUnderTest plugin, List<String> rest) {
        if (rest.isEmpty() == plugin.has(Behaviour.REST)) {
            throw new AssertionError(
                    rest.isEmpty()
                            ? "rest() names no address. Name one that shows what is stored, or say without(REST)."
                            : "rest() names %s, but the test says that the plugin is without REST. Take that out of without(...)."
                                    .formatted(rest));
        }
    }
}
