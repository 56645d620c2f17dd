// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DurationSetting;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.volunteering.VolunteeringPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** What officials can set about needs. */
@ApplicationScoped
public class NeedSettings implements SettingsContribution {

    /** How many shifts a need takes at the most. */
    static final CountSetting MOST_SHIFTS =
            CountSetting.of("volunteering.mostShifts", 20).between(1, 50);

    /** For how long a børneattest that was found in order holds. */
    static final DurationSetting CHECK_TIME = DurationSetting.of("volunteering.checkTime", Duration.ofDays(730))
            .between(Duration.ofDays(30), Duration.ofDays(3650));

    /** What stands above the needs: who seeks volunteers, and what they can expect. */
    static final RichTextSetting INTRODUCTION =
            RichTextSetting.of("volunteering.introduction", Localized.EMPTY, 10_000);

    @Override
    public PluginId plugin() {
        return VolunteeringPlugin.ID;
    }

    @Override
    public List<Setting<?>> settings(Scope scope) {
        return switch (scope) {
            case PORTAL -> List.of(MOST_SHIFTS, CHECK_TIME);
            case ACTIVITY -> List.of(INTRODUCTION, MOST_SHIFTS, CHECK_TIME);
            case PHASE -> List.of(INTRODUCTION);
        };
    }
}
