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
import dk.stigen.persistence.assistance.Assisted.How;
import dk.stigen.persistence.assistance.AssistedRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** An official registers a citizen who cannot use the portal himself, and begins to act for one. */
@ApplicationScoped
public class Assist {

    @Inject
    AssistedRepository assisted;

    @Inject
    AuditLog audit;

    /**
     * Registers the citizen, who has agreed to it.
     *
     * @param resident whether the official has seen who it is and that he lives in the municipality
     */
    @Transactional
    public ParticipantId register(String name, How how, LocalDate agreedOn, boolean resident, Participant official) {
        check(official);
        ParticipantId made = assisted.add(name, how, agreedOn, resident, official.id());
        audit.record(new AuditEvent(
                "portal.audit.assisted.registered",
                subject(made),
                Map.of("how", how.name(), "resident", String.valueOf(resident))));
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

    private static AuditSubject subject(ParticipantId citizen) {
        return new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(citizen.value()));
    }

    private static void check(Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
    }
}
