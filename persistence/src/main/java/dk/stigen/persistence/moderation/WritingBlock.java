// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;

/**
 * Somebody may not write for a time.
 *
 * @param reason as the person is told
 * @param about what it was decided on, as a contribution's or a comment's address
 */
public record WritingBlock(long id, ParticipantId person, Instant until, String reason, String about) {}
