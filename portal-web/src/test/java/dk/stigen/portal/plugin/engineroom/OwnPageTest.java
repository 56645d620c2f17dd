// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnPageTest {

    @Test
    void leadsToThePagesForThoseWhoRunThePlugin() {
        List<PluginPage> pages = List.of(
                page(Kind.ENTRY, "panels"),
                page(Kind.ADMIN, "import"),
                page(Kind.OTHER, "panel"),
                page(Kind.ADMIN, "draw"));

        assertThat(OwnPage.of(pages, title -> "Side: " + title.key()))
                .containsExactly(
                        new OwnPage("/ladder/panels/import", "Side: panels.import"),
                        new OwnPage("/ladder/panels/draw", "Side: panels.draw"));
    }

    private static PluginPage page(Kind kind, String name) {
        return new PluginPage(kind, "/ladder/panels/" + name + ".xhtml", MessageKey.of("panels." + name));
    }
}
