// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.assistance;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.assistance.Assisted;
import dk.stigen.persistence.assistance.AssistedRepository;
import dk.stigen.persistence.assistance.NewAssisted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** An official registers a citizen who cannot use the portal himself, and begins to act for one. */
@ApplicationScoped
public class Assist {

    @Inject
    AssistedRepository assisted;

    @Inject
    AuditLog audit;

    /** Registers the citizen, who has agreed to it. */
    @Transactional
    public ParticipantId register(NewAssisted citizen, Participant official) {
        check(official);
        ParticipantId made = assisted.add(citizen, official.id());
        audit.record(new AuditEvent(
                "portal.audit.assisted.registered",
                subject(made),
                Map.of("how", citizen.how().name(), "resident", String.valueOf(citizen.resident()))));
        return made;
    }

    /** Writes down that the official begins to act for the citizen, and returns whom; empty where there is no such citizen. */
    @Transactional
    public Optional<Assisted> begin(ParticipantId citizen, Participant official) {
        check(official);
        Optional<Assisted> found = assisted.find(citizen);
        found.ifPresent(one -> audit.record(AuditEvent.of("portal.audit.assisted.begun", subject(citizen))));
        return found;
    }

    /** Writes down where the citizen's letters go from now on, and returns whether there is such a citizen. */
    @Transactional
    public boolean move(ParticipantId citizen, String address, Participant official) {
        check(official);
        boolean moved = assisted.move(citizen, address);
        if (moved) {
            audit.record(AuditEvent.of("portal.audit.assisted.moved", subject(citizen)));
        }
        return moved;
    }

    private static AuditSubject subject(ParticipantId citizen) {
        return new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(citizen.value()));
    }

    private static void check(Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
    }
}
