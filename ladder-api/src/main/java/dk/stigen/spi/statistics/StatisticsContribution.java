// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.statistics;

import dk.stigen.spi.plugin.Contribution;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Tells the plugin's figures.
 *
 * <p>Called on any thread, outside a transaction.
 *
 * <pre>{@code
 * @Override
 * public long measure(Statistic statistic, Selection selection) {
 *     return statistic.equals(PROPOSALS) ? proposals.count(selection) : proposals.supporters(selection);
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface StatisticsContribution extends Contribution {

    /** Returns the figures in the order in which they are shown, without a statement. */
    List<Statistic> statistics();

    /**
     * Returns the figure in the statistic's unit, 0 or more.
     *
     * @param statistic one of {@link #statistics}
     */
    long measure(Statistic statistic, Selection selection);
}
