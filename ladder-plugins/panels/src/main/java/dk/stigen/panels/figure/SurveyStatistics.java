// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.figure;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.panels.PanelsPlugin;
import dk.stigen.spi.statistics.Selection;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.Statistic.Unit;
import dk.stigen.spi.statistics.StatisticsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What can be counted of surveys. */
@ApplicationScoped
public class SurveyStatistics implements StatisticsContribution {

    private static final Statistic SURVEYS = statistic("surveys", Unit.COUNT);
    private static final Statistic ANSWERS = statistic("answers", Unit.PEOPLE);

    @Inject
    FigureRepository figures;

    private static Statistic statistic(String name, Unit unit) {
        return new Statistic("panels." + name, MessageKey.of("panels.statistic." + name), unit, Set.of(Gain.DEMOCRACY));
    }

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public List<Statistic> statistics() {
        return List.of(SURVEYS, ANSWERS);
    }

    @Override
    @Transactional
    public long measure(Statistic statistic, Selection selection) {
        if (statistic.equals(SURVEYS)) {
            return figures.surveys(selection);
        }
        if (statistic.equals(ANSWERS)) {
            return figures.answers(selection);
        }
        throw new IllegalArgumentException("This is no statistic of panels: " + statistic.key());
    }
}
