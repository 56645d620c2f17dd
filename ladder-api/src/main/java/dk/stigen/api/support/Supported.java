// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.support;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.contribution.ContributionRef;
import java.time.Instant;
import org.apiguardian.api.API;

/**
 * Something that somebody supports.
 *
 * @param since when the support was given
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Supported(ContributionRef about, Instant since) {

    public Supported {
        requireNonNull(about);
        requireNonNull(since);
    }
}
