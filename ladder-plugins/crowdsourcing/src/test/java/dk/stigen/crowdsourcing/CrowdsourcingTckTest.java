// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.tck.LadderPluginTck;
import dk.stigen.tck.plugin.PluginUnderTest;

class CrowdsourcingTckTest extends LadderPluginTck {

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new CrowdsourcingPlugin());
    }
}
