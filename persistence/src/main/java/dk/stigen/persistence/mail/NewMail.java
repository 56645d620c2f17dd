// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.mail;

import dk.stigen.api.participant.ParticipantId;

/**
 * A mail to somebody.
 *
 * @param plain what it says, as plain text
 * @param html the same as HTML
 * @param unsubscribe the address at which mail of this kind is stopped
 */
public record NewMail(
        ParticipantId person, String address, String subject, String plain, String html, String unsubscribe) {}
