// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.answer;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The municipality's answer to a contribution, as it stands.
 *
 * @param about what is answered
 * @param kind what it comes to
 * @param text why, plain text, not blank
 * @param by the department or the politician that answers, as shown
 * @param until the day by which the municipality comes back, present where it needs time and only there
 * @param writer who wrote it; empty once that person has been erased
 * @param at when it was published, or revised last
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record OfficialAnswer(
        ContributionRef about,
        AnswerKind kind,
        String text,
        String by,
        Optional<LocalDate> until,
        Optional<ParticipantId> writer,
        Instant at) {

    /** @throws IllegalArgumentException if the text or who answers is blank, or a day is named where none belongs, or missing */
    public OfficialAnswer {
        requireNonNull(about);
        requireNonNull(kind);
        requireNonNull(writer);
        requireNonNull(at);
        if (text.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("An answer says something, and who says so.");
        }
        if ((kind == AnswerKind.NEEDS_TIME) != until.isPresent()) {
            throw new IllegalArgumentException("Who needs time names the day, and nobody else does.");
        }
    }
}
