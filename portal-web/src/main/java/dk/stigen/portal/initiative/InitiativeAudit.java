// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.persistence.initiative.Initiative;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Writes down what officials do with initiatives; what they write in them stays out of it. */
@ApplicationScoped
public class InitiativeAudit {

    @Inject
    AuditLog audit;

    void made(InitiativeId id) {
        audit.record(AuditEvent.of("portal.audit.initiative.made", subject(id)));
    }

    void revised(InitiativeId id) {
        audit.record(AuditEvent.of("portal.audit.initiative.revised", subject(id)));
    }

    void copied(InitiativeId id, InitiativeId original) {
        audit.record(new AuditEvent(
                "portal.audit.initiative.copied", subject(id), Map.of("original", String.valueOf(original.value()))));
    }

    /** It has come to another point of its life, or its conclusion was worded anew. */
    void turned(InitiativeId id, Initiative.Status status) {
        audit.record(new AuditEvent("portal.audit.initiative.turned", subject(id), Map.of("status", status.name())));
    }

    private static AuditSubject subject(InitiativeId id) {
        return new AuditSubject(AuditSubject.PORTAL, "initiative", String.valueOf(id.value()));
    }
}
