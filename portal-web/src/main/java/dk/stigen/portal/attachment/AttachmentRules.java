// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may put files where and which: an action and settings which the portal adds to those of a plugin whose contributions take files. */
@ApplicationScoped
public class AttachmentRules {

    /** How many bytes a megabyte has here: as many as people and disks count. */
    static final long MEGABYTE = 1_000_000;

    /** The largest file that an activity can allow; the server's listener takes a little more. */
    static final int MOST_MEGABYTES = 10;

    @Inject
    Settings settings;

    /**
     * What holds in an activity.
     *
     * @param files how many files a contribution has at the most; none where it takes none
     * @param bytes how long one is at the most
     * @param groups what may be sent
     */
    public record Rules(int files, long bytes, Set<Kind.Group> groups) {

        boolean taken() {
            return files > 0 && !groups.isEmpty();
        }

        int megabytes() {
            return (int) (bytes / MEGABYTE);
        }
    }

    /** What demo data may be. */
    static final Rules ANY = new Rules(Integer.MAX_VALUE, MOST_MEGABYTES * MEGABYTE, EnumSet.allOf(Kind.Group.class));

    /** Returns what the plugin's officials decide who may do. */
    public static Action action(PluginId plugin) {
        return new Action(plugin + ".attach", Audience.LOGGED_IN);
    }

    /** Returns what can be set for the plugin in such a place. */
    public static List<Setting<?>> settings(PluginId plugin, Scope scope) {
        return scope == Scope.PHASE
                ? List.of()
                : List.of(files(plugin), megabytes(plugin), images(plugin), documents(plugin));
    }

    /** Returns whether the key is one of those that the portal adds, which its own bundle speaks of. */
    public static boolean isOwn(PluginId plugin, String key) {
        return key.matches(plugin + "[.]attach(ment[A-Z].*)?");
    }

    private static CountSetting files(PluginId plugin) {
        return CountSetting.of(plugin + ".attachmentFiles", 3).between(0, 10);
    }

    private static CountSetting megabytes(PluginId plugin) {
        return CountSetting.of(plugin + ".attachmentMegabytes", 5).between(1, MOST_MEGABYTES);
    }

    private static FlagSetting images(PluginId plugin) {
        return FlagSetting.of(plugin + ".attachmentImages", true);
    }

    private static FlagSetting documents(PluginId plugin) {
        return FlagSetting.of(plugin + ".attachmentDocuments", true);
    }

    /** Returns what holds in the plugin's activity now. */
    public Rules in(PluginId plugin, ActivityId activity) {
        Set<Kind.Group> groups = EnumSet.noneOf(Kind.Group.class);
        if (settings.value(images(plugin), activity)) {
            groups.add(Kind.Group.IMAGE);
        }
        if (settings.value(documents(plugin), activity)) {
            groups.add(Kind.Group.DOCUMENT);
        }
        return new Rules(
                settings.value(files(plugin), activity),
                settings.value(megabytes(plugin), activity) * MEGABYTE,
                groups);
    }
}
