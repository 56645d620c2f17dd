// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.contribution;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A contribution as lists, cards and search show it, and who may see it.
 *
 * <p>{@link Contributions} keeps it in the portal's index.
 *
 * @param ref its address
 * @param activity the activity it was made in
 * @param title plain text, not blank
 * @param text what search looks through, of which cards show the first words: plain text, as long as it is; the first 100 000
 *     characters are kept
 * @param path its page within the portal, beginning with {@code /ladder/}
 * @param author who made it, where somebody did
 * @param at when it was made
 * @param visibility who may see it
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Projection(
        ContributionRef ref,
        ActivityId activity,
        String title,
        String text,
        String path,
        Optional<ParticipantId> author,
        Instant at,
        Visibility visibility) {

    /** @throws IllegalArgumentException if the title is blank or the path does not begin with {@code /ladder/} */
    public Projection {
        requireNonNull(ref);
        requireNonNull(activity);
        requireNonNull(text);
        requireNonNull(author);
        requireNonNull(at);
        requireNonNull(visibility);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A contribution has a title.");
        }
        if (!path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A plugin's pages stand under /ladder/, not at '" + path + "'.");
        }
    }
}
