// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.association;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.association.AssociationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Officials register associations and appoint who represents them; participants ask to. */
@ApplicationScoped
public class KeepAssociations {

    /** What came of a registration. */
    public enum Fault {
        /** Another association bears the name. */
        NAME_TAKEN,
        /** Another association has the number. */
        CVR_TAKEN
    }

    /**
     * What came of a registration.
     *
     * @param made the association's number, empty where there is a fault
     */
    public record Registration(Optional<ParticipantId> made, Optional<Fault> fault) {

        static Registration refused(Fault fault) {
            return new Registration(Optional.empty(), Optional.of(fault));
        }
    }

    @Inject
    AssociationRepository associations;

    @Inject
    AuditLog audit;

    /**
     * Registers an association.
     *
     * @param approvedWhy why it is approved without a CVR number, not blank where it has none
     */
    @Transactional
    public Registration register(String name, Optional<Cvr> cvr, String approvedWhy, Participant official) {
        check(official);
        associations.lock();
        if (associations.isNamed(name)) {
            return Registration.refused(Fault.NAME_TAKEN);
        }
        if (cvr.filter(number -> associations.isRegistered(number.value())).isPresent()) {
            return Registration.refused(Fault.CVR_TAKEN);
        }
        ParticipantId made = associations.add(name, cvr.map(Cvr::value), approvedWhy, Optional.of(official.id()));
        audit.record(new AuditEvent(
                "portal.audit.association.registered",
                subject(made),
                Map.of("cvr", cvr.map(Cvr::value).orElse("-"))));
        return new Registration(Optional.of(made), Optional.empty());
    }

    /** Notes that the person asks to represent the association; asking twice is asking once. */
    @Transactional
    public void ask(Participant person, ParticipantId association) {
        if (associations.ask(person.id(), association)) {
            audit.record(AuditEvent.of("portal.audit.association.asked", subject(association)));
        }
    }

    /** Appoints the person for a time; returns false where there is no such person with a login or no such association. */
    @Transactional
    public boolean appoint(
            ParticipantId person,
            ParticipantId association,
            LocalDate from,
            Optional<LocalDate> until,
            Participant official) {
        check(official);
        if (!associations.appoint(person, association, from, until, official.id())) {
            return false;
        }
        Map<String, String> details = new HashMap<>();
        details.put("member", String.valueOf(person.value()));
        details.put("from", from.toString());
        until.ifPresent(day -> details.put("until", day.toString()));
        audit.record(new AuditEvent("portal.audit.association.appointed", subject(association), details));
        return true;
    }

    /** Ends it at once, or declines what was asked. */
    @Transactional
    public void end(ParticipantId person, ParticipantId association, Participant official) {
        check(official);
        if (associations.end(person, association)) {
            audit.record(new AuditEvent(
                    "portal.audit.association.ended",
                    subject(association),
                    Map.of("member", String.valueOf(person.value()))));
        }
    }

    private static AuditSubject subject(ParticipantId association) {
        return new AuditSubject(AuditSubject.PORTAL, "association", String.valueOf(association.value()));
    }

    private static void check(Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
    }
}
