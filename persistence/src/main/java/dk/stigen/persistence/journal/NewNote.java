// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;

/** What an official notes down of a conversation. */
public record NewNote(
        ContributionRef about,
        LocalDate heldOn,
        ConversationNote.Way way,
        String withWhom,
        String body,
        ParticipantId writer) {}
