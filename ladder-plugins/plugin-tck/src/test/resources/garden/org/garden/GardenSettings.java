package org.garden;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.*;
import java.util.List;

@jakarta.enterprise.context.ApplicationScoped
public class GardenSettings implements dk.stigen.spi.settings.SettingsContribution {

    static final CountSetting SIZE = CountSetting.of("garden.size", 4).between(1, 9);

    @Override
    public PluginId plugin() {
        return GardenPlugin.ID;
    }

    @Override
    public List<Setting<?>> settings(Scope scope) {
        return List.of(SIZE);
    }
}
