// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels;

import dk.stigen.tck.LadderPluginIT;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;

class PanelsIT extends LadderPluginIT {

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new PanelsPlugin()).without(Behaviour.CALENDAR);
    }

    @Override
    protected List<String> rest() {
        return List.of("ladder/panels/surveys");
    }
}
