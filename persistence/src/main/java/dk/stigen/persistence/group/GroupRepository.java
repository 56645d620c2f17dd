// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.group;

import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups and their members in the database. */
@ApplicationScoped
public class GroupRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns all groups by name. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<MemberGroup> all() {
        return entities.createQuery("select g from MemberGroup g order by g.name", MemberGroup.class)
                .setMaxResults(500)
                .getResultList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<MemberGroup> find(GroupId id) {
        return Optional.ofNullable(entities.find(MemberGroup.class, id.value()));
    }

    /** Lets one transaction at a time look whether a name is taken and take it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockNames() {
        entities.createNativeQuery("select pg_advisory_xact_lock(6)::text").getSingleResult();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isNamed(String name) {
        return !entities.createQuery("select g.id from MemberGroup g where lower(g.name) = lower(:name)", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public MemberGroup add(MemberGroup group) {
        entities.persist(group);
        entities.flush();
        return group;
    }

    /** Returns the groups that the person is a member of, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<GroupId> of(ParticipantId member) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Object> groups = entities.createNativeQuery("select group_id from group_member where participant_id = ?1")
                .setParameter(1, member.value())
                .getResultList();
        return groups.stream()
                .map(group -> new GroupId(((Number) group).longValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the members with their names, by name. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, String> members(GroupId group) {
        return named(entities.createNativeQuery("select p.id, p.display_name from group_member m join participant p"
                        + " on p.id = m.participant_id where m.group_id = ?1 order by p.display_name, p.id")
                .setParameter(1, group.value()));
    }

    /** Returns people whose name holds the text and who are not members yet, by name, at most 20. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, String> candidates(GroupId group, String text) {
        return named(entities.createNativeQuery("select p.id, p.display_name from participant p"
                        + " where p.kind in ('PERSON', 'ASSISTED') and p.erased_at is null"
                        + " and strpos(lower(p.display_name), lower(?1)) > 0 and not exists"
                        + " (select 1 from group_member m where m.group_id = ?2 and m.participant_id = p.id)"
                        + " order by p.display_name, p.id limit 20")
                .setParameter(1, text)
                .setParameter(2, group.value()));
    }

    private static Map<ParticipantId, String> named(jakarta.persistence.Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        Map<ParticipantId, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(new ParticipantId(((Number) row[0]).longValue()), (String) row[1]));
        return names;
    }

    /** Adds somebody, and returns whether that is new; who is a member already stays one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(GroupId group, ParticipantId member, ParticipantId by) {
        return entities.createNativeQuery("insert into group_member (group_id, participant_id, added_by)"
                                + " select g.id, p.id, ?3 from member_group g, participant p where g.id = ?1 and p.id = ?2"
                                + " on conflict do nothing")
                        .setParameter(1, group.value())
                        .setParameter(2, member.value())
                        .setParameter(3, by.value())
                        .executeUpdate()
                == 1;
    }

    /** Removes somebody, and returns whether that was a member. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remove(GroupId group, ParticipantId member) {
        return entities.createNativeQuery("delete from group_member where group_id = ?1 and participant_id = ?2")
                        .setParameter(1, group.value())
                        .setParameter(2, member.value())
                        .executeUpdate()
                == 1;
    }
}
