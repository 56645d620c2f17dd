// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.spi.settings.SettingsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What officials can set; the portal makes the forms. */
@ApplicationScoped
public class ExampleSettings implements SettingsContribution {

    // #region settings
    /** How many characters a notice takes at the most; the table has room for the largest value. */
    public static final CountSetting LONGEST =
            CountSetting.of("example.longest", 500).between(50, 1000);

    /** Whether readers see who has put up a notice. */
    public static final FlagSetting NAMES_SHOWN = FlagSetting.of("example.namesShown", true);

    @Override
    public List<Setting<?>> settings(Scope scope) {
        return scope == Scope.PHASE ? List.of() : List.of(LONGEST, NAMES_SHOWN);
    }
    // #endregion

    @Override
    public PluginId plugin() {
        return ExamplePlugin.ID;
    }
}
