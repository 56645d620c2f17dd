package org.garden;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.statistics.*;
import java.util.List;
import java.util.Set;

@jakarta.enterprise.context.ApplicationScoped
public class GardenStatistics implements StatisticsContribution {

    static final Statistic BEDS =
            new Statistic("garden.beds", MessageKey.of("garden.statistics.beds"), Statistic.Unit.COUNT, Set.of());

    @Override
    public PluginId plugin() {
        return GardenPlugin.ID;
    }

    @Override
    public List<Statistic> statistics() {
        return List.of(BEDS);
    }

    @Override
    public long measure(Statistic statistic, Selection selection) {
        return 0;
    }
}
