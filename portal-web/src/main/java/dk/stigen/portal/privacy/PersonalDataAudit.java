// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** Writes down that somebody's data was handed out or erased; in a transaction of its own, since each plugin's share has had one. */
@ApplicationScoped
public class PersonalDataAudit {

    @Inject
    AuditLog audit;

    /**
     * Returns when it is committed.
     *
     * @param what exported or erased
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(String what, ParticipantId person, boolean complete) {
        audit.record(new AuditEvent(
                "portal.audit.participant." + what,
                new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(person.value())),
                Map.of("complete", String.valueOf(complete))));
    }
}
