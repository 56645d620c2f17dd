// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.retention;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.retention.LegalHold;
import dk.stigen.persistence.privacy.retention.LegalHoldRepository;
import dk.stigen.portal.privacy.PrivacyAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the portal from erasing somebody, or everybody who is part of an initiative, until an administrator lets it. */
@ApplicationScoped
public class HoldData {

    @Inject
    LegalHoldRepository holds;

    @Inject
    PrivacyAudit audit;

    /** Holds back a person's data and returns the hold's number, or empty where there is no such person. */
    @Transactional
    public Optional<Long> person(ParticipantId person, String reason, ParticipantId administrator) {
        long id = holds.holdPerson(person.value(), reason, administrator);
        if (id == 0) {
            return Optional.empty();
        }
        audit.about("portal.audit.hold.placed", person, Map.of("hold", String.valueOf(id)));
        return Optional.of(id);
    }

    /** Holds back what all have who are part of the initiative, or returns empty where there is no such initiative. */
    @Transactional
    public Optional<Long> initiative(long initiative, String reason, ParticipantId administrator) {
        long id = holds.holdInitiative(initiative, reason, administrator);
        if (id == 0) {
            return Optional.empty();
        }
        audit.aboutInitiative("portal.audit.hold.placed", initiative, Map.of("hold", String.valueOf(id)));
        return Optional.of(id);
    }

    /** Ends the hold; what waited for it is erased in the background. Returns false where there is no such hold. */
    @Transactional
    public boolean lift(long id, ParticipantId administrator) {
        Optional<LegalHold> standing =
                holds.standing().stream().filter(hold -> hold.id() == id).findFirst();
        if (standing.isEmpty() || !holds.lift(id, administrator)) {
            return false;
        }
        Map<String, String> details = Map.of("hold", String.valueOf(id));
        standing.get()
                .participant()
                .ifPresent(person -> audit.about("portal.audit.hold.lifted", new ParticipantId(person), details));
        standing.get()
                .initiative()
                .ifPresent(initiative -> audit.aboutInitiative("portal.audit.hold.lifted", initiative, details));
        return true;
    }

    public List<LegalHold> standing() {
        return holds.standing();
    }
}
