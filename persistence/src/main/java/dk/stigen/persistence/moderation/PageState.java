// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;

/**
 * The contribution that a page shows, and whether moderators have hidden it.
 *
 * @param hidden the decision that has hidden it, empty where it is not hidden
 */
public record PageState(ContributionRef ref, Optional<ParticipantId> author, Optional<Ruling> hidden) {}
