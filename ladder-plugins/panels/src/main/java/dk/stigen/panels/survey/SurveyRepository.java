// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.panels.PanelsPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and stores surveys and their questions. */
@ApplicationScoped
class SurveyRepository {

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Stores the survey and tells the portal's index of it. */
    Survey add(Survey survey) {
        entities.persist(survey);
        contributions.put(survey.projection());
        return survey;
    }

    /** Keeps everybody from answering and changing the survey until the transaction ends, and waits for those who do; what is read of it after that is what stands. */
    Optional<Survey> hold(long id) {
        return locked(id, "FOR NO KEY UPDATE");
    }

    /** Keeps everybody from closing and changing the survey until the transaction ends, and waits for whoever does; others may answer at the same time. */
    Optional<Survey> holdOpen(long id) {
        return locked(id, "FOR SHARE");
    }

    private Optional<Survey> locked(long id, String lock) {
        boolean there = !entities.createNativeQuery("SELECT 1 FROM panels_survey WHERE id = ?1 " + lock)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        return there ? find(id) : Optional.empty();
    }

    Optional<Survey> find(long id) {
        return Optional.ofNullable(entities.find(Survey.class, id));
    }

    /** Returns the surveys of these numbers, by one statement; unknown ones are left out. */
    List<Survey> find(Collection<Long> ids) {
        return entities.createQuery("SELECT s FROM Survey s WHERE s.id IN :ids", Survey.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Returns the surveys that follow the number, in the order of their numbers, by one range of the key. */
    List<Survey> after(long id, int most) {
        return entities.createQuery("SELECT s FROM Survey s WHERE s.id > :after ORDER BY s.id", Survey.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /**
     * Returns the newest surveys before the number that the reader may see, by a range of an index.
     *
     * @param activities whose surveys are shown, those of all if empty
     */
    List<Survey> newest(Optional<Collection<ActivityId>> activities, long before, int most) {
        VisibleRows seen = contributions.visible(PanelsPlugin.ID, Survey.TYPE, "s.id", 4);
        return surveys(activities, seen, "s.id < ?1", "DESC", before, most);
    }

    /** Returns the newest of these activities' surveys that take answers on this day and everybody may see. */
    List<Survey> open(Collection<ActivityId> activities, LocalDate today, int most) {
        VisibleRows seen = contributions.open(PanelsPlugin.ID, Survey.TYPE, "s.id", 4);
        return surveys(
                Optional.of(activities),
                seen,
                "s.published_at IS NOT NULL AND s.closed_at IS NULL AND (s.last_day IS NULL OR s.last_day >= ?1)",
                "DESC",
                today,
                most);
    }

    /** Returns those of these activities' published surveys that follow the number and everybody may see, in the order of their numbers. */
    List<Survey> published(Collection<ActivityId> activities, long after, int most) {
        VisibleRows seen = contributions.open(PanelsPlugin.ID, Survey.TYPE, "s.id", 4);
        return surveys(Optional.of(activities), seen, "s.published_at IS NOT NULL AND s.id > ?1", "ASC", after, most);
    }

    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    private List<Survey> surveys(
            Optional<Collection<ActivityId>> activities,
            VisibleRows seen,
            String wanted,
            String order,
            Object first,
            int most) {
        Query query = entities.createNativeQuery(
                "SELECT * FROM panels_survey s WHERE " + wanted + " AND " + seen.sql()
                        + (activities.isPresent() ? " AND s.activity_id = ANY (?3)" : "")
                        + " ORDER BY s.id " + order + " LIMIT ?2",
                Survey.class);
        seen.bind(query::setParameter);
        activities.ifPresent(within -> query.setParameter(3, ActivityNumbers.of(within)));
        return query.setParameter(1, first)
                .setParameter(2, most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Counts the surveys of these activities that take answers on this day and everybody may see. */
    long countOpen(Collection<ActivityId> activities, LocalDate today) {
        VisibleRows seen = contributions.open(PanelsPlugin.ID, Survey.TYPE, "s.id", 3);
        Query query = entities.createNativeQuery("SELECT count(*) FROM panels_survey s WHERE s.published_at IS NOT NULL"
                + " AND s.closed_at IS NULL AND (s.last_day IS NULL OR s.last_day >= ?1) AND s.activity_id = ANY (?2)"
                + " AND " + seen.sql());
        seen.bind(query::setParameter);
        return ((Number) query.setParameter(1, today)
                        .setParameter(2, ActivityNumbers.of(activities))
                        .getSingleResult())
                .longValue();
    }

    /** Returns the survey's questions in their order. */
    List<Question> questions(long survey) {
        return entities.createQuery(
                        "SELECT q FROM Question q WHERE q.survey = :survey ORDER BY q.place, q.id", Question.class)
                .setParameter("survey", survey)
                .getResultList();
    }

    void add(Question question) {
        entities.persist(question);
    }

    void remove(Question question) {
        entities.remove(question);
    }

    /** Sends what was added to the database, for statements that go past the entities. */
    void flush() {
        entities.flush();
    }

    /** Puts the cut in the place of the part in title and introduction, and returns whether it stood there. */
    boolean mask(long id, String part, String cut) {
        return entities.createNativeQuery("UPDATE panels_survey SET title = replace(title, ?2, ?3), introduction ="
                                + " replace(introduction, ?2, ?3), version = version + 1 WHERE id = ?1 AND"
                                + " (position(?2 IN title) > 0 OR position(?2 IN introduction) > 0)")
                        .setParameter(1, id)
                        .setParameter(2, part)
                        .setParameter(3, cut)
                        .executeUpdate()
                == 1;
    }
}
