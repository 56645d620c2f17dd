// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.calendar;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Visibility;
import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Something that happens at a time.
 *
 * @param ref the contribution it belongs to, which also makes its lasting id
 * @param title plain text, not blank
 * @param from when it begins
 * @param until when it ends, empty for a deadline
 * @param place where, in words; empty where it has no place
 * @param path its page within the portal, beginning with {@code /ladder/}
 * @param visibility who may see it
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record CalendarEntry(
        ContributionRef ref,
        String title,
        Instant from,
        Optional<Instant> until,
        String place,
        String path,
        Visibility visibility) {

    /** @throws IllegalArgumentException if the title is blank, the end before the beginning or the path elsewhere */
    public CalendarEntry {
        requireNonNull(ref);
        requireNonNull(from);
        requireNonNull(place);
        requireNonNull(visibility);
        if (title.isBlank()) {
            throw new IllegalArgumentException("An entry has a title.");
        }
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("An entry ends after it begins.");
        }
        if (!path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A plugin's pages stand under /ladder/, not at '" + path + "'.");
        }
    }
}
