// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.mail;

/**
 * A mail that is to be sent now.
 *
 * @param attempts how often it was tried in vain
 */
public record OutgoingMail(
        long id, String address, String subject, String plain, String html, String unsubscribe, int attempts) {}
