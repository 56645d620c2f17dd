// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer, which may be to several contributions.
 *
 * @param version counted up by each change
 * @param by who answers, as shown
 * @param writtenAt when it was written or changed last
 * @param publishedAt when it was published or revised last, empty while it is prepared
 */
public record AnswerRow(
        long id,
        int version,
        AnswerKind kind,
        String text,
        String by,
        Optional<LocalDate> until,
        Optional<ParticipantId> writer,
        Instant writtenAt,
        Optional<Instant> publishedAt) {

    /** Returns whether everybody sees it. */
    public boolean isPublished() {
        return publishedAt.isPresent();
    }
}
