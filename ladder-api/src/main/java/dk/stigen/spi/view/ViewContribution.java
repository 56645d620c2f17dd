// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import dk.stigen.spi.plugin.PluginId;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What a plugin shows of itself outside its own pages, as a CDI bean beside its {@code LadderPlugin}.
 *
 * <p>Called by the portal on a request's thread, outside a transaction. An exception costs the plugin its place on that page
 * and nothing else.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface ViewContribution {

    /** Returns the plugin that this belongs to. */
    PluginId plugin();

    /** Returns what the plugin's rung says on the ladder: one line on what one can do, one figure on what goes on. */
    RungView rung();

    /**
     * Returns what is worth seeing on this rung now, the best first.
     *
     * @param most how many at the most, 1 to 20
     */
    List<Highlight> highlights(int most);
}
