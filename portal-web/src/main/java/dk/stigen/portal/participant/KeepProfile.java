// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.Profile;
import dk.stigen.persistence.participant.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A participant decides what others see of him; that he did is written down, what he wrote is not. */
@ApplicationScoped
public class KeepProfile {

    @Inject
    ProfileRepository profiles;

    @Inject
    AuditLog audit;

    @Transactional
    public void keep(ParticipantId person, Profile profile) {
        profiles.store(person, profile);
        audit.record(AuditEvent.of(
                "portal.audit.participant.profile",
                new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(person.value()))));
    }
}
