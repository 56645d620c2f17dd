// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.PluginPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has no bundle, one good page, and one that is no XHTML. */
@ApplicationScoped
public class BadMarkup extends TestPlugin {

    public BadMarkup() {
        super("brokenmarkup");
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(
                super.pages().get(0),
                new PluginPage(
                        PluginPage.Kind.OTHER, "/ladder/brokenmarkup/bad.xhtml", MessageKey.of("brokenmarkup.title")));
    }
}
