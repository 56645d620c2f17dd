// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.tck.LadderPluginTck;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;

class CrowdsourcingTckTest extends LadderPluginTck {

    @Override
    protected PluginUnderTest plugin() {
        // its only dates are those of answers, which the portal keeps
        return PluginUnderTest.of(new CrowdsourcingPlugin())
                .without(Behaviour.CALENDAR)
                // the words for what the audit log holds of an act
                .composing("crowdsourcing.valued.");
    }
}
