// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.contribution;

import static java.util.Objects.requireNonNull;

import org.apiguardian.api.API;

/**
 * A contribution that resembles a text.
 *
 * @param ref its address
 * @param title plain text, not blank
 * @param path its page within the portal, beginning with {@code /ladder/}
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record SimilarContribution(ContributionRef ref, String title, String path) {

    /** @throws IllegalArgumentException if the title is blank or the path does not begin with {@code /ladder/} */
    public SimilarContribution {
        requireNonNull(ref);
        if (title.isBlank() || !path.startsWith("/ladder/")) {
            throw new IllegalArgumentException("A contribution has a title and a page under /ladder/.");
        }
    }
}
