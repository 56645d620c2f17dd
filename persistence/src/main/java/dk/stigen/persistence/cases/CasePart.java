// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.cases;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A contribution that a case has been, and how it came to be that.
 *
 * @param caseId the number of the case
 * @param id the part's own number
 * @param arrival how it came here, empty for where the case began
 */
public record CasePart(long caseId, long id, ContributionRef ref, ActivityId activity, Optional<Arrival> arrival) {

    /** When it came, and why. */
    public record Arrival(Instant at, String reason) {}
}
