// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.follow;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.notification.SubjectCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who follows a contribution or, as {@code portal/initiative}, an initiative. */
@ApplicationScoped
public class FollowRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Something that somebody follows.
     *
     * @param path its page within the portal
     */
    public record Followed(ContributionRef subject, String title, String path) {}

    /** Has the person follow it; nothing happens if he does already, or is nobody. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(ContributionRef subject, ParticipantId person) {
        of(
                        "insert into follow (participant_id, plugin_id, type, number) select p.id, ?1, ?2, ?3 from participant p"
                                + " where p.id = ?4 on conflict do nothing",
                        subject)
                .setParameter(4, person.value())
                .executeUpdate();
    }

    /** Has the person follow it no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unfollow(ContributionRef subject, ParticipantId person) {
        of("delete from follow where plugin_id = ?1 and type = ?2 and number = ?3 and participant_id = ?4", subject)
                .setParameter(4, person.value())
                .executeUpdate();
    }

    /** Has all who follow the one follow the other too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carry(ContributionRef from, ContributionRef to) {
        of(
                        "insert into follow (participant_id, plugin_id, type, number) select participant_id, ?4, ?5, ?6 from follow"
                                + " where plugin_id = ?1 and type = ?2 and number = ?3 on conflict do nothing",
                        from)
                .setParameter(4, to.plugin().value())
                .setParameter(5, to.type())
                .setParameter(6, to.id())
                .executeUpdate();
    }

    /** Takes away all who follow it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(ContributionRef subject) {
        of("delete from follow where plugin_id = ?1 and type = ?2 and number = ?3", subject)
                .executeUpdate();
    }

    /** Returns whether the person follows it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean follows(ContributionRef subject, ParticipantId person) {
        return !of(
                        "select 1 from follow where participant_id = ?4 and plugin_id = ?1 and type = ?2 and number = ?3",
                        subject)
                .setParameter(4, person.value())
                .getResultList()
                .isEmpty();
    }

    /** Returns what the reader follows and still sees, the latest first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Followed> of(ParticipantId person, Reader reader, int skipped, int most) {
        SubjectCondition seen = SubjectCondition.of(reader, "f", 4);
        Query query = entities.createNativeQuery("select f.plugin_id, f.type, f.number, coalesce(c.title, i.title),"
                        + " coalesce(c.path, '/arena/initiative/' || i.id) from follow f " + seen.join()
                        + " where f.participant_id = ?1 and " + seen.sql()
                        + " order by f.followed_at desc, f.plugin_id, f.type, f.number offset ?2 limit ?3")
                .setParameter(1, person.value())
                .setParameter(2, skipped)
                .setParameter(3, most);
        seen.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Followed(
                        SubjectCondition.ref(row[0], row[1], row[2]), String.valueOf(row[3]), String.valueOf(row[4])))
                .toList();
    }

    private Query of(String sql, ContributionRef subject) {
        return entities.createNativeQuery(sql)
                .setParameter(1, subject.plugin().value())
                .setParameter(2, subject.type())
                .setParameter(3, subject.id());
    }
}
