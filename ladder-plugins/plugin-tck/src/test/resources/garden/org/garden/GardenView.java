package org.garden;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.*;
import java.util.List;

@jakarta.enterprise.context.ApplicationScoped
public class GardenView implements ViewContribution {

    @Override
    public PluginId plugin() {
        return GardenPlugin.ID;
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(new PluginPage(
                PluginPage.Kind.ENTRY, "/ladder/garden/beds.xhtml", MessageKey.of("garden.beds.title")));
    }

    @Override
    public RungView rung() {
        return new RungView("/ladder/garden/beds", MessageKey.of("garden.beds.title"), "1", MessageKey.of("garden.beds.count", 1));
    }

    @Override
    public List<Highlight> highlights(int most) {
        return List.of();
    }
}
