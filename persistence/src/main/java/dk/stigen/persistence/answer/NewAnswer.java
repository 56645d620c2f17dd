// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer to store.
 *
 * @param by who answers, as shown
 * @param publishedAt empty where it is prepared
 */
public record NewAnswer(
        AnswerKind kind,
        String text,
        String by,
        Optional<LocalDate> until,
        Optional<ParticipantId> writer,
        Optional<Instant> publishedAt) {}
