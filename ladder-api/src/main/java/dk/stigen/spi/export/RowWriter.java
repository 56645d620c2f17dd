// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.export;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a dataset one by one and passes them on; the portal implements it. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
@FunctionalInterface
public interface RowWriter {

    /**
     * Takes one row.
     *
     * @param values one for each column in their order: String, Number, Boolean, Instant, LocalDate, or null for none
     * @throws IllegalArgumentException if their number or types are others
     */
    void row(List<? extends @Nullable Object> values);
}
