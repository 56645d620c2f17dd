// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.participant.Participant;
import dk.stigen.persistence.audit.AuditRepository;
import dk.stigen.persistence.audit.NewEntry;
import dk.stigen.portal.participant.Acting;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The audit log for plugins and the portal itself. */
@ApplicationScoped
public class PortalAuditLog implements AuditLog {

    @Inject
    PortalParticipants participants;

    @Inject
    AuditRepository entries;

    /** The actor is who has logged in, also while he acts for another, who stands beside him then. */
    @Override
    public void record(AuditEvent event) {
        entries.add(new NewEntry(
                participants.self().map(Participant::id), participants.acting().map(Acting::id), event));
    }
}
