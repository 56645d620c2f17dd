package org.garden;

@jakarta.enterprise.context.ApplicationScoped
public class GardenPlugin implements dk.stigen.spi.plugin.LadderPlugin {

    static final dk.stigen.api.plugin.PluginId ID = new dk.stigen.api.plugin.PluginId("garden");

    @Override
    public dk.stigen.api.plugin.PluginId id() {
        return ID;
    }
}
