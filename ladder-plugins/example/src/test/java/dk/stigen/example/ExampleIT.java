// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import static dk.stigen.tck.plugin.Behaviour.CALENDAR;
import static dk.stigen.tck.plugin.Behaviour.OPEN_DATA;
import static dk.stigen.tck.plugin.Behaviour.STATISTICS;

import dk.stigen.tck.LadderPluginIT;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;

class ExampleIT extends LadderPluginIT {

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new ExamplePlugin()).without(STATISTICS, OPEN_DATA, CALENDAR);
    }

    @Override
    protected List<String> rest() {
        return List.of("ladder/example/notices");
    }
}
