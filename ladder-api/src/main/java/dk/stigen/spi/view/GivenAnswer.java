// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.time.Instant;
import org.apiguardian.api.API;

/**
 * What the municipality has answered to something that people have made.
 *
 * @param title what was answered, plain text as its author wrote it, not blank
 * @param path its page within the portal, beginning with {@code /ladder/}
 * @param outcome what comes of it, in a few words
 * @param by the department or person that answers, as shown
 * @param at when it was answered
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record GivenAnswer(String title, String path, MessageKey outcome, String by, Instant at) {

    /** @throws IllegalArgumentException if the title is blank or the path does not begin with {@code /ladder/} */
    public GivenAnswer {
        requireNonNull(outcome);
        requireNonNull(by);
        requireNonNull(at);
        if (title.isBlank()) {
            throw new IllegalArgumentException("What is answered has a title.");
        }
        if (!path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A plugin's pages stand under /ladder/, not at '" + path + "'.");
        }
    }
}
