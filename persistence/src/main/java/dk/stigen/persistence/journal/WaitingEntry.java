// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.journal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.outbox.Waiting;
import java.time.Instant;

/**
 * What waits for the journal.
 *
 * @param attempts how often it was tried, this time included
 * @param author who made what it is about, empty where nobody is known
 * @param asked what it is about, as it was
 */
public record WaitingEntry(
        long id,
        int attempts,
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
        String body)
        implements Waiting {}
