// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment that is to be stored.
 *
 * @param thread the first comment of the thread that it answers in
 * @param waits whether a moderator reads it before others do
 * @param submissionKey what the form carries, so that a double click is one comment
 */
public record NewComment(
        ContributionRef about,
        ActivityId activity,
        Optional<Long> thread,
        ParticipantId author,
        Stance stance,
        PlainText body,
        boolean waits,
        UUID submissionKey) {}
