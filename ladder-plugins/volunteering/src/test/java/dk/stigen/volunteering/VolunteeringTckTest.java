// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering;

import dk.stigen.tck.LadderPluginTck;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;

class VolunteeringTckTest extends LadderPluginTck {

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new VolunteeringPlugin())
                .composing("volunteering.checkApproved.")
                .without(Behaviour.STATISTICS, Behaviour.OPEN_DATA);
    }
}
