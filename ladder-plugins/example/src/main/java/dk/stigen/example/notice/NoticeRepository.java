// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.example.ExamplePlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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

    @Inject
    Contributions contributions;

    // #region put
    /** Stores the notice and tells the portal's index of it, in the same transaction. */
    public Notice add(Notice notice) {
        entities.persist(notice);
        contributions.put(notice.projection());
        return notice;
    }
    // #endregion

    // #region visible
    /** Returns the newest notices of these boards that are older than a number, as far as the reader may see them. */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    public List<Notice> newest(Collection<ActivityId> boards, long before, int most) {
        VisibleRows seen = contributions.visible(ExamplePlugin.ID, Notice.TYPE, "n.id", 4);
        Query query = entities.createNativeQuery(
                "SELECT * FROM example_notice n WHERE n.activity_id = ANY (?1) AND n.id < ?2 AND " + seen.sql()
                        + " ORDER BY n.id DESC LIMIT ?3",
                Notice.class);
        seen.bind(query::setParameter);
        return query.setParameter(1, numbers(boards))
                .setParameter(2, before)
                .setParameter(3, most)
                .getResultList();
    }
    // #endregion

    /** The driver sends them as an array; a text that is cast to one would be read anew for each row. */
    private static Long[] numbers(Collection<ActivityId> boards) {
        return boards.stream().map(ActivityId::value).toArray(Long[]::new);
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
        List<Notice> own = entities.createQuery("SELECT n FROM Notice n WHERE n.author = :author", Notice.class)
                .setParameter("author", author.value())
                .getResultList();
        for (Notice notice : own) {
            entities.remove(notice);
            contributions.remove(notice.ref());
        }
        return own.size();
    }
}
