// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.privacy;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds and removes what says whose something is. */
@ApplicationScoped
class PersonalDataRepository {

    @PersistenceContext(unitName = "ladder-volunteering")
    EntityManager entities;

    void needsBy(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT n.title, n.beneficiaries, n.body, n.published_at,"
                        + " (SELECT string_agg(DISTINCT s.contact, '; ') FROM volunteering_shift s WHERE s.need_id = n.id)"
                        + " FROM volunteering_need n WHERE n.organiser_id = ?1 ORDER BY n.id",
                List.of("title", "beneficiaries", "body", "publishedAt", "contacts"),
                person,
                out);
    }

    void signUpsBy(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT n.title, s.starts_at, u.state, u.signed_up_at FROM volunteering_signup u"
                        + " JOIN volunteering_shift s ON s.id = u.shift_id JOIN volunteering_need n ON n.id = s.need_id"
                        + " WHERE u.volunteer_id = ?1 ORDER BY u.id",
                List.of("need", "startsAt", "state", "signedUpAt"),
                person,
                out);
    }

    /** What is noted of the person's checks, and what the person has noted of others', without whose. */
    void checksOf(ParticipantId person, Consumer<Map<String, ?>> out) {
        each(
                "SELECT n.title, CASE WHEN c.volunteer_id = ?1 THEN 'VOLUNTEER' ELSE 'APPROVER' END, c.asked_on, c.approved_on,"
                        + " c.expires_on FROM volunteering_check c JOIN volunteering_need n ON n.id = c.need_id"
                        + " WHERE c.volunteer_id = ?1 OR c.approved_by = ?1 ORDER BY c.need_id, c.volunteer_id",
                List.of("need", "part", "askedOn", "approvedOn", "expiresOn"),
                person,
                out);
    }

    int forgetChecksOf(ParticipantId person) {
        return entities.createNativeQuery("DELETE FROM volunteering_check WHERE volunteer_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    int forgetApprover(ParticipantId person) {
        return entities.createNativeQuery("UPDATE volunteering_check SET approved_by = NULL WHERE approved_by = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private void each(String query, List<String> names, ParticipantId person, Consumer<Map<String, ?>> out) {
        List<@Nullable Object[]> rows = entities.createNativeQuery(query)
                .setParameter(1, person.value())
                .getResultList();
        for (@Nullable Object[] row : rows) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                if (row[i] != null) {
                    fields.put(names.get(i), value(row[i]));
                }
            }
            out.accept(fields);
        }
    }

    private static Object value(Object column) {
        if (column instanceof Timestamp time) {
            return time.toInstant();
        }
        if (column instanceof Date day) {
            return day.toLocalDate();
        }
        return column instanceof OffsetDateTime time ? Instant.from(time) : column;
    }

    /** Returns the numbers of the person's needs. */
    @SuppressWarnings("unchecked") // a native query of one column gives its values
    List<Long> needsBy(ParticipantId person) {
        return ((List<Number>) entities.createNativeQuery(
                                "SELECT id FROM volunteering_need WHERE organiser_id = ?1 ORDER BY id")
                        .setParameter(1, person.value())
                        .getResultList())
                .stream().map(Number::longValue).toList();
    }

    /** Takes the organiser's name off the needs, and the contact, who is mostly the organiser, off their shifts. */
    int anonymiseNeedsBy(ParticipantId person) {
        entities.createNativeQuery("UPDATE volunteering_shift SET contact = '', version = version + 1 WHERE need_id IN"
                        + " (SELECT id FROM volunteering_need WHERE organiser_id = ?1)")
                .setParameter(1, person.value())
                .executeUpdate();
        return entities.createNativeQuery("UPDATE volunteering_need SET organiser_id = NULL WHERE organiser_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
