// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.group;

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
import java.util.Optional;

/** An official makes a group and gathers its members. */
@ApplicationScoped
public class GatherGroup {

    @Inject
    GroupRepository groups;

    /** Makes a group and returns its number, or empty where another bears the name. */
    @Transactional
    public Optional<GroupId> make(String name, Participant official) {
        check(official);
        groups.lockNames();
        return groups.isNamed(name)
                ? Optional.empty()
                : Optional.of(groups.add(new MemberGroup(name, official.id())).id());
    }

    /** Adds somebody; who is a member already stays one. */
    @Transactional
    public void add(GroupId group, ParticipantId member, Participant official) {
        check(official);
        groups.add(group, member, official.id());
    }

    @Transactional
    public void remove(GroupId group, ParticipantId member, Participant official) {
        check(official);
        groups.remove(group, member);
    }

    private static void check(Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
    }
}
