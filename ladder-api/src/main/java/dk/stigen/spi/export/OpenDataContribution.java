// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.export;

import dk.stigen.spi.plugin.Contribution;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Hands out the plugin's open data.
 *
 * <p>Called on a request's thread within a read-only transaction. Rows go out as they are given, so that a table of any length needs no memory:
 * read them in pages.
 *
 * <pre>{@code
 * @Override
 * public void write(Dataset dataset, RowWriter out) {
 *     proposals.eachPublic(p -> out.row(List.of(p.getId(), p.getTitle(), p.getSupportCount())));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface OpenDataContribution extends Contribution {

    /** Returns the tables, without a statement. */
    List<Dataset> datasets();

    /**
     * Writes the rows.
     *
     * @param dataset one of {@link #datasets}
     */
    void write(Dataset dataset, RowWriter out);
}
