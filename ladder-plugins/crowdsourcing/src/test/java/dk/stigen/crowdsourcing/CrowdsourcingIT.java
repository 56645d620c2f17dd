// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.tck.LadderPluginIT;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;

class CrowdsourcingIT extends LadderPluginIT {

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new CrowdsourcingPlugin()).without(Behaviour.CALENDAR);
    }

    @Override
    protected List<String> rest() {
        return List.of("ladder/crowdsourcing/proposals");
    }
}
