// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.statistics.SmallNumbers;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.CheckRepository;
import dk.stigen.persistence.statistics.FigureRepository;
import dk.stigen.persistence.statistics.Span;
import dk.stigen.persistence.statistics.Told;
import dk.stigen.portal.contribution.PublicSteps;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.statistics.Selection;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.Statistic.Unit;
import dk.stigen.spi.statistics.StatisticsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps the figures of the statistics: folds what comes and goes, counts people and asks the plugins every hour, and recounts everything at night. */
@ApplicationScoped
public class KeepFigures {

    private static final Duration BETWEEN_ROLLS = Duration.ofHours(1);
    private static final Logger log = System.getLogger(KeepFigures.class.getName());

    @Inject
    FigureRepository figures;

    @Inject
    CheckRepository checks;

    @Inject
    PluginRegistry plugins;

    @Inject
    PublicSteps steps;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    /** Folds what has come and gone into the counters. */
    public void fold() {
        figures.fold();
    }

    /** Counts people and asks the plugins if that was an hour ago or more, and no other node does. */
    public void rollIfDue() {
        if (!figures.beginRoll(BETWEEN_ROLLS.toSeconds())) {
            return;
        }
        try {
            roll();
        } catch (RuntimeException e) {
            // at the next look, and not in an hour
            figures.beginRollAgain();
            throw e;
        }
    }

    private void roll() {
        List<Span> spans = spans();
        List<Told> told = new ArrayList<>(KeptBack.told(figures.people(spans, sight.anybody())));
        spans.forEach(
                span -> steps.plugins().forEach(plugin -> measures(plugin, span).forEach(told::add)));
        figures.tell(told);
    }

    /** Returns the periods for which figures are told. */
    public List<Span> spans() {
        YearMonth now = YearMonth.from(clock.now().atZone(PortalClock.ZONE));
        return Spans.of(figures.firstMonth().orElse(now), now);
    }

    private Stream<Told> measures(PluginId plugin, Span span) {
        Selection selection = new Selection(
                Optional.empty(), begin(span.from()), begin(span.until().plusMonths(1)));
        return statistics(plugin).stream()
                .flatMap(statistic -> plugins
                        .ask(
                                plugin,
                                StatisticsContribution.class,
                                "measure",
                                asked -> asked.measure(statistic, selection))
                        .map(measured -> told(span, statistic, measured))
                        .stream());
    }

    private static Told told(Span span, Statistic statistic, long measured) {
        boolean back = statistic.unit() == Unit.PEOPLE && SmallNumbers.few(measured);
        return new Told(span.key(), About.MEASURE, statistic.key(), back ? Optional.empty() : Optional.of(measured));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }

    /** Returns what the plugin can count. */
    List<Statistic> statistics(PluginId plugin) {
        return plugins.ask(plugin, StatisticsContribution.class, "statistics", StatisticsContribution::statistics)
                .orElse(List.of());
    }

    /** Recounts everything if it is night and no node has. */
    public void recountIfNight() {
        checks.beginNight().ifPresent(check -> {
            recount(check);
            checks.forgetOld();
        });
    }

    /** Recounts everything now, people as well, and returns how many counters said something else. */
    public long recountNow() {
        long drifted = recount(checks.begin());
        figures.beginRoll(0);
        roll();
        return drifted;
    }

    private long recount(long check) {
        long drifted = checks.recount(check);
        if (drifted > 0) {
            log.log(
                    Level.WARNING,
                    "{0} counters of the statistics said something else than there was. They are mended;"
                            + " /admin/figures says which.",
                    drifted);
        } else {
            log.log(Level.INFO, "The counters of the statistics say what there is.");
        }
        return drifted;
    }
}
