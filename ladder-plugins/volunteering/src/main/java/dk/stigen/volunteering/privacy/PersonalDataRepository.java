// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.privacy;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private void each(String query, List<String> names, ParticipantId person, Consumer<Map<String, ?>> out) {
        List<Object[]> rows = entities.createNativeQuery(query)
                .setParameter(1, person.value())
                .getResultList();
        for (Object[] row : rows) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                fields.put(names.get(i), value(row[i]));
            }
            out.accept(fields);
        }
    }

    private static Object value(Object column) {
        if (column instanceof Timestamp time) {
            return time.toInstant();
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
