// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.contribution;

import java.util.List;
import java.util.function.BiConsumer;
import org.apiguardian.api.API;

/**
 * The part of a where clause that leaves only what somebody may see.
 *
 * @param sql the condition, with numbered parameters such as {@code ?3}; the same text for all readers of a kind
 * @param first the number of its first parameter
 * @param values the values of its parameters in their order, copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record VisibleRows(String sql, int first, List<Object> values) {

    /** @throws IllegalArgumentException if the condition is blank or the number is not positive */
    public VisibleRows {
        if (sql.isBlank() || first <= 0) {
            throw new IllegalArgumentException("A condition has a text and its parameters a positive number.");
        }
        values = List.copyOf(values);
    }

    /** Gives the query its values, as in {@code rows.bind(query::setParameter)}. */
    public void bind(BiConsumer<Integer, Object> query) {
        for (int i = 0; i < values.size(); i++) {
            query.accept(first + i, values.get(i));
        }
    }
}
