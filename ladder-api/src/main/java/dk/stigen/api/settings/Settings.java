// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import dk.stigen.api.activity.ActivityId;
import org.apiguardian.api.API;

/**
 * The values that hold now; the portal provides it as a CDI bean to inject.
 *
 * <p>Called by plugins on any thread, inside or outside a transaction. One statement the first time in a request, none after that.
 *
 * <pre>{@code
 * @Inject Settings settings;
 *
 * int goal = settings.value(SUPPORT_GOAL, activity);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Settings {

    /**
     * Returns the value that holds for the whole municipality: the one set there, or else the standard.
     *
     * @param setting one of the plugin's own settings
     */
    <T> T value(Setting<T> setting);

    /**
     * Returns the value that holds in the activity now: the one set for the phase that is going on, or else for the activity, or else for the
     * municipality, or else the standard.
     *
     * @param setting one of the plugin's own settings
     */
    <T> T value(Setting<T> setting, ActivityId activity);
}
