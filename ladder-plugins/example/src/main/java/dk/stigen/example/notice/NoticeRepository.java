// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Finds and stores notices. */
@ApplicationScoped
public class NoticeRepository {

    // #region unit
    @PersistenceContext(unitName = "ladder-example")
    EntityManager entities;
    // #endregion

    public Notice add(Notice notice) {
        entities.persist(notice);
        return notice;
    }

    /** Returns the newest notices of these boards that are older than a number. */
    public List<Notice> newest(Collection<ActivityId> boards, long before, int most) {
        return boards.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT n FROM Notice n WHERE n.activity IN :boards AND n.id < :before ORDER BY n.id DESC",
                                Notice.class)
                        .setParameter(
                                "boards", boards.stream().map(ActivityId::value).toList())
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
    }

    public List<Notice> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT n FROM Notice n WHERE n.id IN :ids", Notice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Notice> after(long id, int most) {
        return entities.createQuery("SELECT n FROM Notice n WHERE n.id > :id ORDER BY n.id", Notice.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    public void eachBy(ParticipantId author, Consumer<Notice> consumer) {
        entities.createQuery("SELECT n FROM Notice n WHERE n.author = :author ORDER BY n.id", Notice.class)
                .setParameter("author", author.value())
                .getResultList()
                .forEach(consumer);
    }

    /** Removes the person's notices and returns how many there were. */
    public int removeAllBy(ParticipantId author) {
        return entities.createQuery("DELETE FROM Notice n WHERE n.author = :author")
                .setParameter("author", author.value())
                .executeUpdate();
    }
}
