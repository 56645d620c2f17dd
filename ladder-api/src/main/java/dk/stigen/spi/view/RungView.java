// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import org.apiguardian.api.API;

/**
 * A rung as the ladder draws it.
 *
 * @param path the plugin's entry page within the portal, beginning with {@code /ladder/}
 * @param invitation what one can do here, in one line that begins with a verb
 * @param figure what is going on now, in one figure or date, as shown: 1 to 40 characters, not blank
 * @param figureLabel what the figure counts
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record RungView(String path, MessageKey invitation, String figure, MessageKey figureLabel) {

    private static final int MOST = 40;

    /** @throws IllegalArgumentException if the figure is blank or long, or the path does not begin with {@code /ladder/} */
    public RungView {
        requireNonNull(invitation);
        requireNonNull(figureLabel);
        if (figure.isBlank() || figure.length() > MOST) {
            throw new IllegalArgumentException(
                    "A rung's figure is 1 to " + MOST + " characters, not '" + figure + "'.");
        }
        if (!path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A plugin's pages stand under /ladder/, not at '" + path + "'.");
        }
    }
}
