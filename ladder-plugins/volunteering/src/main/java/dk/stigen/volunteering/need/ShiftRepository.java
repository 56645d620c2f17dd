// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.volunteering.VolunteeringPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds shifts. */
@ApplicationScoped
class ShiftRepository {

    /** What a calendar shows of a shift: nothing that only accepted volunteers may know. */
    record Dated(long shift, long need, String title, String place, Instant startsAt, Instant endsAt) {}

    @PersistenceContext(unitName = "ladder-volunteering")
    EntityManager entities;

    @Inject
    Contributions contributions;

    Optional<Shift> find(long id) {
        return Optional.ofNullable(entities.find(Shift.class, id));
    }

    /** Returns the shifts of these needs, the earliest first, by one statement. */
    List<Shift> of(Collection<Long> needs) {
        return needs.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT s FROM Shift s WHERE s.need IN :needs ORDER BY s.startsAt, s.id", Shift.class)
                        .setParameter("needs", needs)
                        .setHint("eclipselink.read-only", "true")
                        .getResultList();
    }

    /** Returns the shifts of the need in the order in which they were written. */
    List<Shift> inOrderOfStoring(long need) {
        return entities.createQuery("SELECT s FROM Shift s WHERE s.need = :need ORDER BY s.id", Shift.class)
                .setParameter("need", need)
                .getResultList();
    }

    /** Returns the shifts that begin in the period and everybody may see, the earliest first, by one statement. */
    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    List<Dated> between(Instant from, Instant until, int most) {
        VisibleRows seen = contributions.open(VolunteeringPlugin.ID, Need.TYPE, "s.need_id", 4);
        Query query = entities.createNativeQuery(
                "SELECT s.id, s.need_id, n.title, s.place, s.starts_at, s.ends_at FROM volunteering_shift s"
                        + " JOIN volunteering_need n ON n.id = s.need_id"
                        + " WHERE s.starts_at >= CAST(?1 AS timestamptz) AND s.starts_at < CAST(?2 AS timestamptz) AND "
                        + seen.sql() + " ORDER BY s.starts_at, s.id LIMIT ?3");
        seen.bind(query::setParameter);
        List<Object[]> rows = query.setParameter(1, from.toString())
                .setParameter(2, until.toString())
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(ShiftRepository::dated).toList();
    }

    private static Dated dated(Object[] row) {
        return new Dated(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                instant(row[4]),
                instant(row[5]));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }

    /** Returns how many shifts of these activities have a place free and have not begun. */
    long withPlaces(Collection<ActivityId> activities) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM volunteering_shift s"
                                + " JOIN volunteering_need n ON n.id = s.need_id"
                                + " WHERE s.starts_at > now() AND s.taken < s.maximum AND n.activity_id = ANY (?1)")
                        .setParameter(1, ActivityNumbers.of(activities))
                        .getSingleResult())
                .longValue();
    }
}
