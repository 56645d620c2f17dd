// SPDX-License-Identifier: MPL-2.0
package dk.stigen.kit;

import static dk.stigen.tck.plugin.Behaviour.CALENDAR;
import static dk.stigen.tck.plugin.Behaviour.OPEN_DATA;
import static dk.stigen.tck.plugin.Behaviour.STATISTICS;

import dk.stigen.example.ExamplePlugin;
import dk.stigen.system.SystemExtension;
import dk.stigen.tck.LadderPluginIT;
import dk.stigen.tck.plugin.PluginUnderTest;
import dk.stigen.tck.portal.PortalUnderTest;
import java.nio.file.Path;
import java.util.List;

/** As the example's own test of the same name, in the system that all tests share. */
class ExampleIT extends LadderPluginIT {

    private static final Path ROOT =
            Path.of(System.getProperty("stigen.root", "..")).toAbsolutePath().normalize();

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new ExamplePlugin()).without(STATISTICS, OPEN_DATA, CALENDAR);
    }

    @Override
    protected List<String> rest() {
        return List.of("ladder/example/notices");
    }

    @Override
    protected Path jar() {
        return ROOT.resolve("ladder-plugins/example/target/ladder-example.jar");
    }

    @Override
    protected PortalUnderTest portal() {
        return SystemExtension.underTest(ROOT);
    }
}
