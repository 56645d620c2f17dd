// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.Settings;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The values that hold now, for plugins. */
@ApplicationScoped
public class PortalSettings implements Settings {

    @Inject
    Chosen chosen;

    @Override
    public <T> T value(Setting<T> setting) {
        return chosen.in(Kind.SETTING, setting).orElseGet(setting::standard);
    }

    @Override
    public <T> T value(Setting<T> setting, ActivityId activity) {
        return chosen.in(Kind.SETTING, setting, activity).orElseGet(setting::standard);
    }
}
