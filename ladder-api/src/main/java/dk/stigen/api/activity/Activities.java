// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.activity;

import dk.stigen.api.plugin.PluginId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The activities that officials have set up; the portal provides it as a CDI bean to inject.
 *
 * <p>Called by plugins on any thread, inside or outside a transaction; one statement a call, and none if the same request has
 * asked the same before.
 *
 * <pre>{@code
 * @Inject Activities activities;
 *
 * Optional<Activity> open = activities.of(ID).stream().filter(a -> a.access() == Access.ENABLED).findFirst();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Activities {

    /** Returns the activity, or empty if there is none of this id or it is hidden from the current reader. */
    Optional<Activity> find(ActivityId id);

    /**
     * Returns those of the activities that the current reader may see, in no order; whoever has a list of contributions asks so about all of
     * its activities at once.
     *
     * @param ids at most 1000
     */
    List<Activity> find(Collection<ActivityId> ids);

    /**
     * Returns the plugin's activities that the current reader may see, at most 200: first those in which people can do something, the newest of
     * them first, and then those that are to be read only.
     *
     * @param plugin the asking plugin's own id
     */
    List<Activity> of(PluginId plugin);

    /**
     * Returns the activity of this title in the initiative of that title, for demo data: made, enabled and without phases, if
     * it is not there yet. Needs a transaction.
     *
     * @param plugin the asking plugin's own id
     * @param initiative the initiative's title, 5 to 150 characters
     * @param title the activity's title, 5 to 150 characters
     */
    ActivityId enact(PluginId plugin, String initiative, String title);
}
