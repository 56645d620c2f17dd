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

/** Writes down what was asked for or done about somebody's data, in the transaction that does it. */
@ApplicationScoped
public class PrivacyAudit {

    @Inject
    AuditLog audit;

    /** @param act one of {@code portal.audit} */
    @Transactional(TxType.REQUIRED)
    public void about(String act, ParticipantId person, Map<String, String> details) {
        audit.record(new AuditEvent(
                act, new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(person.value())), details));
    }

    public void about(String act, ParticipantId person) {
        about(act, person, Map.of());
    }

    /** Writes down what was done about all who are part of an initiative. */
    @Transactional(TxType.REQUIRED)
    public void aboutInitiative(String act, long initiative, Map<String, String> details) {
        audit.record(new AuditEvent(
                act, new AuditSubject(AuditSubject.PORTAL, "initiative", String.valueOf(initiative)), details));
    }
}
