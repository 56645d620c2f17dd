// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.association;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;

/**
 * An association that takes part through its representatives.
 *
 * @param id its number among the participants
 * @param cvr the eight digits of the business register, empty where an official has approved it without
 * @param approvedWhy why it was approved without a CVR number, else empty
 */
public record Association(ParticipantId id, String name, Optional<String> cvr, String approvedWhy) {}
