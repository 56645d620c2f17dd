// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One thing worth seeing, drawn as a card.
 *
 * @param title plain text as its author wrote it, not blank
 * @param summary plain text, cut by the plugin to some 200 characters
 * @param path its page within the portal, beginning with {@code /ladder/}
 * @param progress how far it has come towards a goal, where it has one
 * @param meta one short line below, such as who or when
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Highlight(String title, String summary, String path, Optional<Progress> progress, MessageKey meta) {

    /** @throws IllegalArgumentException if the title is blank or the path does not begin with {@code /ladder/} */
    public Highlight {
        requireNonNull(summary);
        requireNonNull(progress);
        requireNonNull(meta);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A highlight has a title.");
        }
        if (!path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A plugin's pages stand under /ladder/, not at '" + path + "'.");
        }
    }
}
