// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.panels.PanelsPlugin;
import dk.stigen.panels.survey.ActivityNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and stores consultations with their paragraphs and points. */
@ApplicationScoped
class ConsultationRepository {

    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Stores the consultation and tells the portal's index of it. */
    Consultation add(Consultation consultation) {
        entities.persist(consultation);
        contributions.put(consultation.projection());
        return consultation;
    }

    /** Stores the paragraph and tells the portal's index of it. */
    Paragraph add(Paragraph paragraph, Consultation whole) {
        entities.persist(paragraph);
        contributions.put(paragraph.projection(whole));
        return paragraph;
    }

    void add(Point point) {
        entities.persist(point);
    }

    void remove(Point point) {
        entities.remove(point);
    }

    /** Keeps everybody from changing the consultation until the transaction ends; what is read of it after that is what stands. */
    Optional<Consultation> hold(long id) {
        boolean there = !entities.createNativeQuery("SELECT 1 FROM panels_consultation WHERE id = ?1 FOR NO KEY UPDATE")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        return there ? find(id) : Optional.empty();
    }

    Optional<Consultation> find(long id) {
        return Optional.ofNullable(entities.find(Consultation.class, id));
    }

    Optional<Paragraph> findParagraph(long id) {
        return Optional.ofNullable(entities.find(Paragraph.class, id));
    }

    /** Returns the consultations of these numbers, by one statement; unknown ones are left out. */
    List<Consultation> find(Collection<Long> ids) {
        return entities.createQuery("SELECT c FROM Consultation c WHERE c.id IN :ids", Consultation.class)
                .setParameter("ids", ids)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** Returns the consultations that follow the number, in the order of their numbers. */
    List<Consultation> after(long id, int most) {
        return entities.createQuery(
                        "SELECT c FROM Consultation c WHERE c.id > :after ORDER BY c.id", Consultation.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** Returns the paragraphs of these numbers, each with its consultation. */
    List<Object[]> paragraphs(Collection<Long> ids) {
        return entities.createQuery(
                        "SELECT p, c FROM Paragraph p, Consultation c WHERE c.id = p.consultation AND p.id IN :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** Returns the paragraphs that follow the number, in the order of their numbers, each with its consultation. */
    List<Object[]> paragraphsAfter(long id, int most) {
        return entities.createQuery(
                        "SELECT p, c FROM Paragraph p, Consultation c WHERE c.id = p.consultation AND p.id > :after"
                                + " ORDER BY p.id",
                        Object[].class)
                .setParameter("after", id)
                .setMaxResults(most)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** Returns the consultation's paragraphs in their order. */
    List<Paragraph> paragraphs(long consultation) {
        return entities.createQuery(
                        "SELECT p FROM Paragraph p WHERE p.consultation = :consultation ORDER BY p.place",
                        Paragraph.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** Returns what was said and done, in the order in which it was written. */
    List<Point> points(long consultation) {
        return entities.createQuery(
                        "SELECT p FROM Point p WHERE p.consultation = :consultation ORDER BY p.id", Point.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /**
     * Returns the newest consultations before the number that the reader may see, by a range of an index.
     *
     * @param activities whose consultations are shown, those of all if empty
     */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    List<Consultation> newest(Optional<Collection<ActivityId>> activities, long before, int most) {
        VisibleRows seen = contributions.visible(PanelsPlugin.ID, Consultation.TYPE, "c.id", 4);
        Query query = entities.createNativeQuery(
                "SELECT * FROM panels_consultation c WHERE c.id < ?1 AND " + seen.sql()
                        + (activities.isPresent() ? " AND c.activity_id = ANY (?3)" : "")
                        + " ORDER BY c.id DESC LIMIT ?2",
                Consultation.class);
        seen.bind(query::setParameter);
        activities.ifPresent(within -> query.setParameter(3, ActivityNumbers.of(within)));
        return query.setParameter(1, before)
                .setParameter(2, most)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** Puts the cut in the place of the part in title and introduction, and returns whether it stood there. */
    boolean mask(long id, String part, String cut) {
        return change(
                "UPDATE panels_consultation SET title = replace(title, ?2, ?3), introduction = replace(introduction,"
                        + " ?2, ?3), version = version + 1 WHERE id = ?1 AND (position(?2 IN title) > 0 OR position(?2 IN"
                        + " introduction) > 0)",
                id,
                part,
                cut);
    }

    /** Puts the cut in the place of the part in the paragraph, and returns whether it stood there. */
    boolean maskParagraph(long id, String part, String cut) {
        return change(
                "UPDATE panels_paragraph SET body = replace(body, ?2, ?3), version = version + 1"
                        + " WHERE id = ?1 AND position(?2 IN body) > 0",
                id,
                part,
                cut);
    }

    private boolean change(String statement, long id, String part, String cut) {
        return entities.createNativeQuery(statement)
                        .setParameter(1, id)
                        .setParameter(2, part)
                        .setParameter(3, cut)
                        .executeUpdate()
                == 1;
    }
}
