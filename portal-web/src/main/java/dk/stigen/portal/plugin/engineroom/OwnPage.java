// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.PluginPage;
import java.util.List;
import java.util.function.Function;

/**
 * A page that a plugin brings for those who run it.
 *
 * @param path its address within the portal
 * @param title what the link says, in the reader's language
 */
public record OwnPage(String path, String title) {

    /** Returns those of the pages that are for whoever runs the plugin, in the order in which it names them. */
    static List<OwnPage> of(List<PluginPage> pages, Function<MessageKey, String> text) {
        return pages.stream()
                .filter(page -> page.kind() == PluginPage.Kind.ADMIN)
                .map(page -> new OwnPage(page.path(), text.apply(page.title())))
                .toList();
    }
}
