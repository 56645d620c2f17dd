// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.plugin.PluginId;
import org.junit.jupiter.api.Test;

class EntryPathsTest {

    private static final PluginId PLUGIN = new PluginId("crowdsourcing");

    private final EntryPaths paths = new EntryPaths();

    @Test
    void leadThroughTheRedirectAsLongAsNothingIsKnown() {
        assertThat(paths.of(PLUGIN)).isEqualTo("/ladder/crowdsourcing/");
    }

    @Test
    void leadToThePageThatThePluginHasNamed() {
        paths.remember(PLUGIN, "/ladder/crowdsourcing/proposals");

        assertThat(paths.of(PLUGIN)).isEqualTo("/ladder/crowdsourcing/proposals");
    }
}
