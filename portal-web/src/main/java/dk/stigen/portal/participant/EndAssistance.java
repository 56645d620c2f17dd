// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;

/** Somebody stops acting for another; where that was a citizen, it is written down as the last thing that was done for him. */
@ApplicationScoped
public class EndAssistance {

    @Inject
    PortalParticipants participants;

    @Inject
    ActFor actFor;

    @Inject
    Journal journal;

    void end(HttpServletRequest request) {
        participants.acting().filter(Acting::isForCitizen).ifPresent(journal::ended);
        actFor.end(request);
    }

    /** What is written down, each in a transaction of its own. */
    @ApplicationScoped
    public static class Journal {

        @Inject
        AuditLog audit;

        @Transactional
        public void ended(Acting acting) {
            audit.record(AuditEvent.of(
                    "portal.audit.assisted.ended",
                    new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(acting.number()))));
        }
    }
}
