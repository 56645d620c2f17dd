// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.PluginPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says that a page of another plugin is its own. */
@ApplicationScoped
public class StrangePages extends TestPlugin {

    public StrangePages() {
        super("brokenpages");
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(new PluginPage(
                PluginPage.Kind.ENTRY, "/ladder/crowdsourcing/proposals.xhtml", MessageKey.of("brokenpages.title")));
    }
}
