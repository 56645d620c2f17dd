// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import java.util.List;

/** A plugin without fault; each that extends it breaks one thing. */
public abstract class TestPlugin implements LadderPlugin, ViewContribution {

    private final String id;

    protected TestPlugin(String id) {
        this.id = id;
    }

    @Override
    public PluginId id() {
        return new PluginId(id);
    }

    @Override
    public PluginId plugin() {
        return id();
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(
                new PluginPage(PluginPage.Kind.ENTRY, "/ladder/" + id + "/index.xhtml", MessageKey.of(id + ".title")));
    }

    @Override
    public RungView rung() {
        return new RungView(
                "/ladder/" + id + "/index", MessageKey.of(id + ".invitation"), "1", MessageKey.of(id + ".now"));
    }

    @Override
    public List<Highlight> highlights(int most) {
        return List.of();
    }
}
