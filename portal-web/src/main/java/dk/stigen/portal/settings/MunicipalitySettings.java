// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.LineSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the municipality decides for the portal itself; its texts stand in {@code messages.portal} as a plugin's in its own bundle. */
@ApplicationScoped
public class MunicipalitySettings {

    /** Stands where a plugin's id does; no plugin may have it. */
    static final PluginId PORTAL = new PluginId("portal");

    private static final FlagSetting FOUR_EYES = FlagSetting.of("portal.fourEyes", false);

    private static final CountSetting RETENTION_MONTHS =
            CountSetting.of("portal.retentionMonths", 36).between(6, 240);

    private static final LineSetting WATCHED_WORDS = LineSetting.of("portal.watchedWords", "", 500);

    @Inject
    Settings settings;

    /** Returns whether an initiative is published by another official than the one who asks for it. */
    public boolean fourEyes() {
        return settings.value(FOUR_EYES);
    }

    /** Returns after how many months without a login somebody is erased. */
    public int retentionMonths() {
        return settings.value(RETENTION_MONTHS);
    }

    /** Returns the words of which somebody is warned before he sends a text, parted by commas. */
    public String watchedWords() {
        return settings.value(WATCHED_WORDS);
    }

    static List<Setting<?>> all(Scope scope) {
        return scope == Scope.PORTAL ? List.of(FOUR_EYES, RETENTION_MONTHS, WATCHED_WORDS) : List.of();
    }
}
