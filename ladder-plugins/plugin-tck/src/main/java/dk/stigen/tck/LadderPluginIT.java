// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import dk.stigen.tck.portal.Life;
import dk.stigen.tck.portal.PortalUnderTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The life of a plugin in a running portal that is filled with demo data: installed, seen by each role, emptied of a person, closed, removed, and
 * installed again. It needs a portal started by {@code ./stigen run}, and Chromium.
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

    /** Returns addresses below {@code /api/v1} that anybody may get and that show what is stored. */
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
    Stream<DynamicTest> livesInThePortal() {
        PluginUnderTest plugin = plugin();
        Life life = new Life(plugin, jar(), rest(), portal());
        Stream<DynamicTest> steps = Stream.of(
                dynamicTest("is installed", life::install),
                dynamicTest("opens every page to each role", life::opensEveryPageToEachRole),
                dynamicTest("answers by REST", life::answersByRest),
                dynamicTest("closes and opens again", life::closes),
                dynamicTest("finds its data after being away", life::findsItsDataAfterBeingAway));
        Stream<DynamicTest> privacy = plugin.has(Behaviour.PERSONAL_DATA) && plugin.has(Behaviour.DEMO_DATA)
                ? Stream.of(dynamicTest("erases what it keeps about a person", life::erasesWhatItKeepsAboutAPerson))
                : Stream.of();
        Stream<DynamicTest> end = Stream.of(dynamicTest("leaves the portal as it was", life::leavesThePortalAsItWas));
        return Stream.of(steps, privacy, end).flatMap(part -> part).onClose(life::close);
    }
}
