// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.promise;

import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise to store.
 *
 * @param department which department keeps it, empty for the municipality as a whole
 * @param review the day by which the municipality says how far it is
 */
public record NewPromise(String text, Optional<Long> department, LocalDate review, ParticipantId maker) {}
