// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.letter;

import dk.stigen.api.participant.ParticipantId;

/**
 * A letter to somebody.
 *
 * @param externalId what makes it one, so that the same is never sent twice
 * @param address where it goes, line by line, empty where nobody has written it down
 * @param plain what it says, as plain text
 * @param html the same as HTML
 */
public record NewLetter(
        String externalId,
        ParticipantId person,
        String recipient,
        String address,
        String title,
        String plain,
        String html) {}
