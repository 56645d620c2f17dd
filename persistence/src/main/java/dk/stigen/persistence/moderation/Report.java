// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;

/**
 * What somebody has reported.
 *
 * @param text what he says about it, possibly empty
 */
public record Report(ParticipantId by, Reason reason, String text, Instant at) {}
