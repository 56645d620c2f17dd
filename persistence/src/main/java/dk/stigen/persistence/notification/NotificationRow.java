// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.notification;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Topic;
import java.time.Instant;
import java.util.List;

/**
 * Something that has happened, as it is told to somebody.
 *
 * @param title what the subject is called now
 * @param path the subject's page within the portal
 * @param bundle the plugin in whose bundle the words are, or the portal
 * @param message the key of the words there
 */
public record NotificationRow(
        long id,
        boolean read,
        Topic topic,
        ContributionRef subject,
        String title,
        String path,
        String bundle,
        String message,
        List<String> parts,
        Instant at) {

    /** Copies the list. */
    public NotificationRow {
        parts = List.copyOf(parts);
    }
}
