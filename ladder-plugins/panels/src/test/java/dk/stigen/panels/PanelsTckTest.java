// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels;

import dk.stigen.tck.LadderPluginTck;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;

class PanelsTckTest extends LadderPluginTck {

    @Override
    protected PluginUnderTest plugin() {
        return PluginUnderTest.of(new PanelsPlugin()).without(Behaviour.CALENDAR);
    }
}
