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
 * @param supporters how many will be asked whether they support it there too, 0 or more
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Luggage(String title, String text, Optional<ParticipantId> author, int supporters) {

    /** @throws IllegalArgumentException if the title is blank or the number is negative */
    public Luggage {
        requireNonNull(text);
        requireNonNull(author);
        if (title.isBlank()) {
            throw new IllegalArgumentException("What travels has a title.");
        }
        if (supporters < 0) {
            throw new IllegalArgumentException("There are no " + supporters + " supporters.");
        }
    }
}
