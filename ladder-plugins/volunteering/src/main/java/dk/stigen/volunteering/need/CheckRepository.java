// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and stores what is noted of børneattester. */
@ApplicationScoped
class CheckRepository {

    private static final String NOTES =
            "SELECT volunteer_id, asked_on, approved_on, approved_by, expires_on FROM volunteering_check WHERE need_id = ?1";

    @PersistenceContext(unitName = "ladder-volunteering")
    EntityManager entities;

    List<CheckNote> of(long need) {
        return read(entities.createNativeQuery(NOTES).setParameter(1, need));
    }

    Optional<CheckNote> of(long need, ParticipantId volunteer) {
        return read(entities.createNativeQuery(NOTES + " AND volunteer_id = ?2")
                        .setParameter(1, need)
                        .setParameter(2, volunteer.value()))
                .stream()
                .findFirst();
    }

    /** Notes that it was asked for; what was noted before does not hold any more. */
    void ask(long need, ParticipantId volunteer, LocalDate day) {
        entities.createNativeQuery(
                        "INSERT INTO volunteering_check (need_id, volunteer_id, asked_on)"
                                + " VALUES (?1, ?2, CAST(?3 AS date)) ON CONFLICT (need_id, volunteer_id) DO UPDATE"
                                + " SET asked_on = excluded.asked_on, approved_on = NULL, approved_by = NULL, expires_on = NULL")
                .setParameter(1, need)
                .setParameter(2, volunteer.value())
                .setParameter(3, day.toString())
                .executeUpdate();
    }

    /** Notes that it was found in order; false if it was not asked for. */
    boolean approve(long need, ParticipantId volunteer, ParticipantId by, LocalDate day, LocalDate last) {
        return entities.createNativeQuery(
                                "UPDATE volunteering_check SET approved_on = CAST(?4 AS date), approved_by = ?3,"
                                        + " expires_on = CAST(?5 AS date) WHERE need_id = ?1 AND volunteer_id = ?2")
                        .setParameter(1, need)
                        .setParameter(2, volunteer.value())
                        .setParameter(3, by.value())
                        .setParameter(4, day.toString())
                        .setParameter(5, last.toString())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private static List<CheckNote> read(Query query) {
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new CheckNote(
                        person(row[0]).orElseThrow(),
                        day(row[1]).orElseThrow(),
                        day(row[2]),
                        person(row[3]),
                        day(row[4])))
                .toList();
    }

    private static Optional<ParticipantId> person(@Nullable Object column) {
        return column == null ? Optional.empty() : Optional.of(new ParticipantId(((Number) column).longValue()));
    }

    private static Optional<LocalDate> day(@Nullable Object column) {
        return column == null ? Optional.empty() : Optional.of(((Date) column).toLocalDate());
    }
}
