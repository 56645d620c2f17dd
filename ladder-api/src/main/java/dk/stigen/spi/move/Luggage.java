// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.move;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What travels when a contribution goes on.
 *
 * @param title plain text, not blank
 * @param text plain text, as long as it is
 * @param author who made it, where somebody did and is not erased
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Luggage(String title, String text, Optional<ParticipantId> author) {

    /** @throws IllegalArgumentException if the title is blank */
    public Luggage {
        requireNonNull(text);
        requireNonNull(author);
        if (title.isBlank()) {
            throw new IllegalArgumentException("What travels has a title.");
        }
    }
}
