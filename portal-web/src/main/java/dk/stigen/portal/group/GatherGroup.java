// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.group;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.group.GroupRepository;
import dk.stigen.persistence.group.MemberGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** An official makes a group and gathers its members. */
@ApplicationScoped
public class GatherGroup {

    @Inject
    GroupRepository groups;

    @Inject
    AuditLog audit;

    /** Makes a group and returns its number, or empty where another bears the name. */
    @Transactional
    public Optional<GroupId> make(String name, Participant official) {
        check(official);
        groups.lockNames();
        if (groups.isNamed(name)) {
            return Optional.empty();
        }
        GroupId made = groups.add(new MemberGroup(name, official.id())).id();
        audit.record(AuditEvent.of("portal.audit.group.made", subject(made)));
        return Optional.of(made);
    }

    /** Adds somebody; who is a member already stays one. */
    @Transactional
    public void add(GroupId group, ParticipantId member, Participant official) {
        check(official);
        if (groups.add(group, member, official.id())) {
            audit.record(event("portal.audit.group.joined", group, member));
        }
    }

    @Transactional
    public void remove(GroupId group, ParticipantId member, Participant official) {
        check(official);
        if (groups.remove(group, member)) {
            audit.record(event("portal.audit.group.left", group, member));
        }
    }

    private static AuditEvent event(String act, GroupId group, ParticipantId member) {
        return new AuditEvent(act, subject(group), Map.of("member", String.valueOf(member.value())));
    }

    private static AuditSubject subject(GroupId group) {
        return new AuditSubject(AuditSubject.PORTAL, "group", String.valueOf(group.value()));
    }

    private static void check(Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
    }
}
