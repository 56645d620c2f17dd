// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.figure;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.plugin.PluginId;
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

    private static final Map<Statistic, String> QUERIES = queries();

    @Inject
    FigureRepository figures;

    private static Map<Statistic, String> queries() {
        Map<Statistic, String> queries = new LinkedHashMap<>();
        queries.put(
                statistic("proposals", Unit.COUNT, Gain.DEMOCRACY, Gain.INNOVATION),
                "SELECT count(*) FROM crowdsourcing_proposal p WHERE " + FigureRepository.SUBMITTED);
        queries.put(
                statistic("proposers", Unit.PEOPLE, Gain.DEMOCRACY),
                "SELECT count(DISTINCT p.author_id) FROM crowdsourcing_proposal p WHERE " + FigureRepository.SUBMITTED);
        queries.put(
                statistic("supports", Unit.COUNT, Gain.DEMOCRACY), "SELECT count(*) FROM " + FigureRepository.SUPPORTS);
        queries.put(
                statistic("supporters", Unit.PEOPLE, Gain.DEMOCRACY),
                "SELECT count(DISTINCT s.participant_id) FROM " + FigureRepository.SUPPORTS);
        queries.put(
                statistic("answered", Unit.COUNT, Gain.DEMOCRACY, Gain.EFFECTIVENESS),
                "SELECT count(*) FROM crowdsourcing_proposal p WHERE " + FigureRepository.ANSWERED);
        // of the answers that were owed, hundredths of a per cent
        queries.put(
                statistic("answeredInTime", Unit.BASIS_POINTS, Gain.EFFECTIVENESS),
                "SELECT coalesce(10000 * count(*) FILTER (WHERE p.answered_at < p.answer_due) / nullif(count(*), 0), 0)"
                        + " FROM crowdsourcing_proposal p WHERE p.answer_due IS NOT NULL AND "
                        + FigureRepository.ANSWERED);
        return queries;
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
        return List.copyOf(QUERIES.keySet());
    }

    @Override
    @Transactional
    public long measure(Statistic statistic, Selection selection) {
        @Nullable String query = QUERIES.get(statistic);
        if (query == null) {
            throw new IllegalArgumentException("This is no statistic of crowdsourcing: " + statistic.key());
        }
        return figures.count(query, selection);
    }
}
