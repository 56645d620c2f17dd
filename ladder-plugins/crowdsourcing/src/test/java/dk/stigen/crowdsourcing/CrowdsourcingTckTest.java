// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.tck.LadderPluginTck;
import dk.stigen.tck.plugin.PluginUnderTest;

class CrowdsourcingTckTest extends LadderPluginTck {

    @Override
    protected PluginUnderTest plugin() {
        // the audit log puts these together from an act and its details
        return PluginUnderTest.of(new CrowdsourcingPlugin())
                .composing("crowdsourcing.answered", "crowdsourcing.answeredAnew");
    }
}
