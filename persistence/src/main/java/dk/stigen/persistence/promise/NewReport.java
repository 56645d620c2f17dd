// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.promise;

import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a promise is, to store.
 *
 * @param progress in per cent
 * @param review the next day by which the municipality says so, present while it is on its way and only then
 */
public record NewReport(
        PromiseState state, int progress, String note, Optional<LocalDate> review, ParticipantId writer) {}
