// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.settings.SettingValues;
import dk.stigen.spi.plugin.Contribution;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Names the plugin's settings; the portal renders the forms for them.
 *
 * <p>Called on a request's thread: outside a transaction when an official opens a form, and within the transaction that stores the values when one
 * is saved.
 *
 * <pre>{@code
 * @Override
 * public List<Setting<?>> settings(Scope scope) {
 *     return scope == Scope.PHASE ? List.of() : List.of(SUPPORT_GOAL, SUPPORT_COUNT_SHOWN);
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface SettingsContribution extends Contribution {

    /**
     * Returns the settings of the scope in the order in which they are shown. One setting may stand in several scopes; the narrower
     * value then overrules the wider.
     *
     * <p>Called within the transaction that stores the values too, and once per start on a thread of its own.
     */
    List<Setting<?>> settings(Scope scope);

    /**
     * Returns what is wrong with the values together, after each alone is right; empty when they may be stored.
     *
     * <p>Called within the transaction that stores the values.
     *
     * @param values all settings of the scope
     */
    default List<SettingFault> check(Scope scope, SettingValues values) {
        return List.of();
    }

    /**
     * Returns whether people have acted in the activity, so that settings that are fixed from then on are closed.
     *
     * <p>Called outside a transaction when a form opens, and within the transaction that stores the values, after the activity's row is locked.
     * Where the municipality's own values are saved, it is asked about each of the plugin's activities.
     */
    default boolean isUnderWay(ActivityId activity) {
        return false;
    }
}
