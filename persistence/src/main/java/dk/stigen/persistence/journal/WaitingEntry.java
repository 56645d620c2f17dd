// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.contribution.ContributionRef;
import java.time.Instant;

/**
 * What waits for the journal.
 *
 * @param author who made what it is about, empty where nobody is known
 * @param asked what it is about, as it was
 * @param attempts how often it was tried, this time included
 */
public record WaitingEntry(
        long id,
        String externalId,
        ContributionRef about,
        String caseId,
        String caseTitle,
        String title,
        Instant at,
        boolean restricted,
        String author,
        String official,
        String asked,
        String body,
        int attempts) {}
