// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Makes a link of what a text would show from another place, a video or a meeting: the reader sees where it comes from,
 * and nobody there sees the reader until he follows it.
 */
final class EmbeddedAsLink extends HtmlStreamEventReceiverWrapper {

    private static final Set<String> EMBEDDING = Set.of("iframe", "embed", "video", "audio", "source", "object");
    private static final Set<String> ADDRESS = Set.of("src", "data");

    EmbeddedAsLink(HtmlStreamEventReceiver underlying) {
        super(underlying);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        super.openTag(element, attributes);
        if (EMBEDDING.contains(element)) {
            link(attributes);
        }
    }

    private void link(List<String> attributes) {
        for (int name = 0; name + 1 < attributes.size(); name += 2) {
            String address = attributes.get(name + 1).strip();
            if (ADDRESS.contains(attributes.get(name).toLowerCase(Locale.ROOT)) && !address.isEmpty()) {
                super.openTag("a", new ArrayList<>(List.of("href", address)));
                text(address);
                super.closeTag("a");
            }
        }
    }
}
