// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Who may support and how: an action and settings which the portal adds to those of a plugin whose contributions are supported.
 *
 * <p>A plugin that gives terms of its own may name the settings itself, with another standard or other bounds, and has its own in their place.
 */
@ApplicationScoped
public class SupportRules {

    @Inject
    Settings settings;

    /** What holds in an activity: the goal, 0 for none, and whether everybody sees the count while support is given. */
    public record Rules(int goal, boolean countShown) {}

    /** Returns what the plugin's officials decide who may do. */
    public static Action action(PluginId plugin) {
        return new Action(plugin + ".support", Audience.LOGGED_IN);
    }

    /** Returns what can be set for the plugin in such a place; what supporters were promised is fixed once there are any. */
    public static List<Setting<?>> settings(PluginId plugin, Scope scope) {
        return scope == Scope.PHASE ? List.of() : List.of(goal(plugin), countShown(plugin));
    }

    /** Returns whether the key is one of those that the portal adds, which its own bundle speaks of where the plugin's does not. */
    public static boolean isOwn(PluginId plugin, String key) {
        return key.matches(plugin + "[.](support|supportGoal|countShown)([.]help)?");
    }

    private static CountSetting goal(PluginId plugin) {
        return CountSetting.of(plugin + ".supportGoal", 0).between(0, 100_000).fixedOnceUnderWay();
    }

    private static FlagSetting countShown(PluginId plugin) {
        return FlagSetting.of(plugin + ".countShown", true).fixedOnceUnderWay();
    }

    /** Returns what holds in the plugin's activity now. */
    public Rules in(PluginId plugin, ActivityId activity) {
        return new Rules(settings.value(goal(plugin), activity), settings.value(countShown(plugin), activity));
    }
}
