// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.support;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import org.apiguardian.api.API;

/**
 * Somebody's support for a contribution.
 *
 * @param since when it was given
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Support(ContributionRef about, ParticipantId supporter, Instant since) {

    public Support {
        requireNonNull(about);
        requireNonNull(supporter);
        requireNonNull(since);
    }
}
