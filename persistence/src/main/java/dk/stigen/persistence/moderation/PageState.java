// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;

/**
 * The contribution that a page shows, and whether moderators have hidden it or masked a part of it.
 *
 * @param hidden the decision that has hidden it, empty where it is not hidden
 * @param masking the decision that has masked a part of it, empty where none has or the part is there again
 * @param contested whether its author asks for another look at that
 */
public record PageState(
        ContributionRef ref,
        Optional<ParticipantId> author,
        Optional<Ruling> hidden,
        Optional<Ruling> masking,
        boolean contested) {}
