// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stands on rung 5 and fails in every call from there. */
@ApplicationScoped
public class BrokenPlugin implements LadderPlugin, ViewContribution {

    private static final PluginId ID = new PluginId("broken");

    @Override
    public PluginId id() {
        return ID;
    }

    @Override
    public PluginId plugin() {
        return ID;
    }

    @Override
    public List<PluginPage> pages() {
        return List.of();
    }

    @Override
    public RungView rung() {
        throw new IllegalStateException("broken on purpose");
    }

    @Override
    public List<Highlight> highlights(int most) {
        throw new NoClassDefFoundError("broken on purpose");
    }
}
