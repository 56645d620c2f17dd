// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.text.MessageKey;
import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Where something stands that a person has made or joined.
 *
 * @param ref its address
 * @param title plain text as its author wrote it, not blank
 * @param path its page within the portal, beginning with {@code /ladder/}
 * @param state what goes on with it now, in a few words
 * @param progress how far it has come towards a goal, where it has one that the person may see
 * @param next what happens next and when, where there is a date
 * @param at when the person made or joined it
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Standing(
        ContributionRef ref,
        String title,
        String path,
        MessageKey state,
        Optional<Progress> progress,
        Optional<NextDate> next,
        Instant at) {

    /** What a person has to do with it. */
    public enum Part {
        /** The person has made it. */
        MADE,
        /** Somebody else has made it, and the person has joined, as by a support or a registration. */
        JOINED
    }

    /**
     * What happens next.
     *
     * @param at when
     * @param what what happens then
     */
    public record NextDate(Instant at, MessageKey what) {

        public NextDate {
            requireNonNull(at);
            requireNonNull(what);
        }
    }

    /** @throws IllegalArgumentException if the title is blank or the path does not begin with {@code /ladder/} */
    public Standing {
        requireNonNull(ref);
        requireNonNull(state);
        requireNonNull(progress);
        requireNonNull(next);
        requireNonNull(at);
        if (title.isBlank()) {
            throw new IllegalArgumentException("What stands somewhere has a title.");
        }
        if (!path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A plugin's pages stand under /ladder/, not at '" + path + "'.");
        }
    }
}
