// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering;

import dk.stigen.tck.LadderPluginIT;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;

class VolunteeringIT extends LadderPluginIT {

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new VolunteeringPlugin())
                .composing("volunteering.checkApproved.")
                .without(Behaviour.STATISTICS, Behaviour.OPEN_DATA);
    }

    @Override
    protected List<String> rest() {
        return List.of("ladder/volunteering/needs");
    }
}
