// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a table that belong to a person. */
@ApplicationScoped
public class PersonalRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Hands out what the person gets to see of each of his rows; a column that is empty is left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void each(PersonalTable table, ParticipantId person, Consumer<Map<String, ?>> out) {
        Query query = entities.createNativeQuery(table.query()).setParameter(1, person.value());
        for (Object row : query.getResultList()) {
            // a query of one column gives its values
            out.accept(fields(table.fields(), row instanceof Object[] columns ? columns : new Object[] {row}));
        }
    }

    private static Map<String, ?> fields(List<String> names, @Nullable Object[] columns) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            Object column = columns[i];
            if (column != null) {
                fields.put(names.get(i), value(column));
            }
        }
        return fields;
    }

    private static Object value(Object column) {
        return column instanceof Timestamp || column instanceof OffsetDateTime ? Row.moment(column) : column;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public long count(PersonalTable table, ParticipantId person) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from " + table.table() + " where " + table.person() + " = ?1")
                        .setParameter(1, person.value())
                        .getSingleResult())
                .longValue();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public int delete(PersonalTable table, ParticipantId person) {
        return entities.createNativeQuery("delete from " + table.table() + " where " + table.person() + " = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
