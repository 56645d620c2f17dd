// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.persistence.activity.NameRule;
import dk.stigen.persistence.activity.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Writes down what officials set up; their titles are theirs to word and stay out of it. */
@ApplicationScoped
public class PlanningAudit {

    @Inject
    AuditLog audit;

    /** @param what made or revised */
    void activity(String what, ActivityId id, Access access, NameRule names) {
        record("activity", what, id.value(), Map.of("access", access.name(), "names", names.name()));
    }

    /** @param what made, revised or removed */
    void phase(String what, PhaseId id, Phase phase) {
        Map<String, String> details = new HashMap<>();
        details.put("activity", String.valueOf(phase.activity().value()));
        details.put("from", phase.from().toString());
        phase.until().ifPresent(end -> details.put("until", end.toString()));
        record("phase", what, id.value(), details);
    }

    private void record(String type, String what, long id, Map<String, String> details) {
        AuditSubject subject = new AuditSubject(AuditSubject.PORTAL, type, String.valueOf(id));
        audit.record(new AuditEvent("portal.audit." + type + "." + what, subject, details));
    }
}
