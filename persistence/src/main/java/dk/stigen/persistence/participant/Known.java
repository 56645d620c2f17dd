// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;

/**
 * Somebody whom the portal knows.
 *
 * @param displayName the name that others see
 * @param language the tag of the language that the person prefers, where one was chosen
 */
public record Known(ParticipantId id, String displayName, Optional<String> language) {}
