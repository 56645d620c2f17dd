// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.audit.AuditRepository;
import dk.stigen.persistence.audit.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The audit log for plugins and the portal itself. */
@ApplicationScoped
public class PortalAuditLog implements AuditLog {

    @Inject
    Participants participants;

    @Inject
    AuditRepository entries;

    /** Everybody acts for himself so far: no page lets anybody act for another. */
    @Override
    public void record(AuditEvent event) {
        entries.add(new NewEntry(participants.current().map(Participant::id), Optional.empty(), event));
    }
}
