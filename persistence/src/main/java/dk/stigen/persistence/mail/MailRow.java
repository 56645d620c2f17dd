// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail on its way.
 *
 * @param dueAt when it is tried next, as long as it is neither sent nor given up
 * @param attempts how often it was tried in vain
 * @param fault what the mail server said the last time, empty where it was not tried in vain
 */
public record MailRow(
        long id,
        String address,
        String subject,
        Instant madeAt,
        Instant dueAt,
        int attempts,
        Optional<Instant> sentAt,
        Optional<Instant> givenUpAt,
        String fault) {}
