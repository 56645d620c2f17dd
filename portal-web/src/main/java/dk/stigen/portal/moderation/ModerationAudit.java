// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.moderation.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Writes down who reports, decides and appeals; what they say and what it is about stays out of it. */
@ApplicationScoped
public class ModerationAudit {

    @Inject
    AuditLog audit;

    void reported(ContributionRef ref) {
        audit.record(new AuditEvent("portal.audit.moderation.reported", subject(ref), about(ref)));
    }

    void decided(ContributionRef ref, Act act, long decision) {
        audit.record(new AuditEvent(
                "portal.audit.moderation.decided",
                subject(ref),
                Map.of("of", ref.toString(), "act", act.name(), "decision", String.valueOf(decision))));
    }

    void appealed(ContributionRef ref) {
        audit.record(new AuditEvent("portal.audit.moderation.appealed", subject(ref), about(ref)));
    }

    void contested(ContributionRef ref) {
        audit.record(new AuditEvent("portal.audit.moderation.contested", subject(ref), about(ref)));
    }

    void blocked(ParticipantId person, long block) {
        audit.record(new AuditEvent("portal.audit.moderation.blocked", subject(person), number(block)));
    }

    void lifted(ParticipantId person, long block) {
        audit.record(new AuditEvent("portal.audit.moderation.lifted", subject(person), number(block)));
    }

    private static Map<String, String> number(long block) {
        return Map.of("decision", String.valueOf(block));
    }

    private static AuditSubject subject(ParticipantId person) {
        return new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(person.value()));
    }

    private static Map<String, String> about(ContributionRef ref) {
        return Map.of("of", ref.toString());
    }

    private static AuditSubject subject(ContributionRef ref) {
        return new AuditSubject(AuditSubject.PORTAL, "moderated", String.valueOf(ref.id()));
    }
}
