// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be written to the audit log when the transaction commits.
 *
 * @param actor who acts, empty for the portal itself
 * @param onBehalfOf for whom, empty for the actor
 */
public record NewEntry(Optional<ParticipantId> actor, Optional<ParticipantId> onBehalfOf, AuditEvent event) {

    /** Returns the row that follows on another. */
    AuditRow after(long previousId, String previousHash, Instant at) {
        return new AuditRow(
                        previousId + 1,
                        at,
                        actor.map(ParticipantId::value).orElse(null),
                        onBehalfOf.map(ParticipantId::value).orElse(null),
                        event.act(),
                        event.subject().toString(),
                        AuditDetails.text(event.details()),
                        previousHash,
                        "")
                .hashed();
    }
}
