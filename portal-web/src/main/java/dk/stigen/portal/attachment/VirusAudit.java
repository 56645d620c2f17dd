// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.portal.attachment.scanner.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Writes down what the virus scanner has found, and what was decided without it; neither the file nor its name, which somebody has typed. */
@ApplicationScoped
public class VirusAudit {

    @Inject
    AuditLog audit;

    /** A file did not come in. */
    @Transactional
    public void refused(ActivityId place, Verdict.Virus virus) {
        audit.record(new AuditEvent("portal.audit.attachment.refused", AuditSubject.of(place), details(virus)));
    }

    /** A file that was held has gone. */
    @Transactional
    public void removed(ContributionRef about, Verdict.Virus virus) {
        audit.record(new AuditEvent("portal.audit.attachment.removed", AuditSubject.of(about), details(virus)));
    }

    /** An administrator has let out a file that nobody has looked at. */
    @Transactional
    public void released(ContributionRef about) {
        audit.record(new AuditEvent("portal.audit.attachment.released", AuditSubject.of(about), Map.of()));
    }

    /** An administrator has removed a file that nobody has looked at. */
    @Transactional
    public void discarded(ContributionRef about) {
        audit.record(new AuditEvent("portal.audit.attachment.discarded", AuditSubject.of(about), Map.of()));
    }

    private static Map<String, String> details(Verdict.Virus virus) {
        return Map.of("virus", virus.name());
    }
}
