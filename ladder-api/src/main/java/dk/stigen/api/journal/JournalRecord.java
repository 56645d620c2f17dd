// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * What the municipality has to file: an answer that it gave, or a note of a conversation.
 *
 * @param externalId its own identity, 1 to 120 characters of {@code [a-z0-9/-]}: whoever is given the same again has it already
 * @param caseId the identity of the case that it belongs to, as in {@code initiative/17}
 * @param caseTitle what the case is called
 * @param title what it is called, not blank
 * @param at when it came about
 * @param parties the names of those whom it concerns, whoever wrote for the municipality last
 * @param restricted whether only staff may read it; otherwise it is public on the portal
 * @param documents what is filed, at least one, the most important first
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record JournalRecord(
        String externalId,
        String caseId,
        String caseTitle,
        String title,
        Instant at,
        List<String> parties,
        boolean restricted,
        List<JournalDocument> documents) {

    private static final String IDENTITY = "[a-z0-9/-]{1,120}";

    /** @throws IllegalArgumentException if the identity has another form, the title is blank or there is no document */
    public JournalRecord {
        if (!externalId.matches(IDENTITY)) {
            throw new IllegalArgumentException("'" + externalId + "' is no identity of what is filed.");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("What is filed has a title.");
        }
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(caseTitle, "caseTitle");
        Objects.requireNonNull(at, "at");
        parties = List.copyOf(parties);
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("What is filed has a document.");
        }
    }
}
