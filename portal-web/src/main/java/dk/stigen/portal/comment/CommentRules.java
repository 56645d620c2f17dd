// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DurationSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Who may comment and how: an action and settings which the portal adds to those of a plugin whose contributions are commented. */
@ApplicationScoped
public class CommentRules {

    /** The fewest signs that a comment has. */
    public static final int SHORTEST = 2;

    @Inject
    Settings settings;

    /** What holds in an activity. */
    public record Rules(boolean stances, int longest, Duration editable, boolean readFirst) {}

    /** Returns what the plugin's officials decide who may do. */
    public static Action action(PluginId plugin) {
        return new Action(plugin + ".comment", Audience.LOGGED_IN);
    }

    /** Returns what can be set for the plugin in such a place. */
    public static List<Setting<?>> settings(PluginId plugin, Scope scope) {
        return scope == Scope.PHASE
                ? List.of()
                : List.of(stances(plugin), longest(plugin), editable(plugin), readFirst(plugin));
    }

    /** Returns whether the key is one of those that the portal adds, which its own bundle speaks of. */
    public static boolean isOwn(PluginId plugin, String key) {
        return key.matches(plugin + "[.]comment([A-Z].*)?");
    }

    private static FlagSetting stances(PluginId plugin) {
        return FlagSetting.of(plugin + ".commentStances", false);
    }

    private static CountSetting longest(PluginId plugin) {
        return CountSetting.of(plugin + ".commentLongest", 1000).between(100, 5000);
    }

    private static DurationSetting editable(PluginId plugin) {
        return DurationSetting.of(plugin + ".commentEditable", Duration.ofMinutes(15));
    }

    private static FlagSetting readFirst(PluginId plugin) {
        return FlagSetting.of(plugin + ".commentReadFirst", false);
    }

    /** Returns what holds in the plugin's activity now. */
    public Rules in(PluginId plugin, ActivityId activity) {
        return new Rules(
                settings.value(stances(plugin), activity),
                settings.value(longest(plugin), activity),
                settings.value(editable(plugin), activity),
                settings.value(readFirst(plugin), activity));
    }
}
