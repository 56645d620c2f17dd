// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.figure;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.support.Given;
import dk.stigen.api.support.Supports;
import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.statistics.Selection;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.Statistic.Unit;
import dk.stigen.spi.statistics.StatisticsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be counted of proposals, each by one statement on an index that holds all it needs. */
@ApplicationScoped
public class ProposalStatistics implements StatisticsContribution {

    private static final Map<Statistic, Figure> FIGURES = figures();

    @Inject
    FigureRepository figures;

    @Inject
    Supports supports;

    /** How one of them is counted. */
    private interface Figure {

        long of(ProposalStatistics here, Selection selection);
    }

    private static Map<Statistic, Figure> figures() {
        Map<Statistic, Figure> figures = new LinkedHashMap<>();
        figures.put(
                statistic("proposals", Unit.COUNT, Gain.DEMOCRACY, Gain.INNOVATION),
                counted("SELECT count(*) FROM crowdsourcing_proposal p WHERE " + FigureRepository.SUBMITTED));
        figures.put(
                statistic("proposers", Unit.PEOPLE, Gain.DEMOCRACY),
                counted("SELECT count(DISTINCT p.author_id) FROM crowdsourcing_proposal p WHERE "
                        + FigureRepository.SUBMITTED));
        figures.put(
                statistic("supports", Unit.COUNT, Gain.DEMOCRACY),
                (here, selection) -> here.given(selection).supports());
        figures.put(
                statistic("supporters", Unit.PEOPLE, Gain.DEMOCRACY),
                (here, selection) -> here.given(selection).people());
        figures.put(
                statistic("answered", Unit.COUNT, Gain.DEMOCRACY, Gain.EFFECTIVENESS),
                counted("SELECT count(*) FROM crowdsourcing_proposal p WHERE " + FigureRepository.ANSWERED));
        // of the answers that were owed, hundredths of a per cent
        figures.put(
                statistic("answeredInTime", Unit.BASIS_POINTS, Gain.EFFECTIVENESS),
                counted(
                        "SELECT coalesce(10000 * count(*) FILTER (WHERE p.answered_at < p.answer_due) / nullif(count(*), 0), 0)"
                                + " FROM crowdsourcing_proposal p WHERE p.answer_due IS NOT NULL AND "
                                + FigureRepository.ANSWERED));
        return figures;
    }

    private static Figure counted(String query) {
        return (here, selection) -> here.figures.count(query, selection);
    }

    private Given given(Selection selection) {
        return supports.given(
                CrowdsourcingPlugin.ID, "proposal", selection.activity(), selection.from(), selection.until());
    }

    private static Statistic statistic(String name, Unit unit, Gain... gains) {
        return new Statistic(
                "crowdsourcing." + name, MessageKey.of("crowdsourcing.statistic." + name), unit, Set.of(gains));
    }

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<Statistic> statistics() {
        return List.copyOf(FIGURES.keySet());
    }

    @Override
    @Transactional
    public long measure(Statistic statistic, Selection selection) {
        @Nullable Figure figure = FIGURES.get(statistic);
        if (figure == null) {
            throw new IllegalArgumentException("This is no statistic of crowdsourcing: " + statistic.key());
        }
        return figure.of(this, selection);
    }
}
