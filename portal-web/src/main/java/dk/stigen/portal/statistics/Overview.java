// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.Count;
import dk.stigen.persistence.statistics.FigureRepository;
import dk.stigen.persistence.statistics.MonthCount;
import dk.stigen.persistence.statistics.PartCount;
import dk.stigen.persistence.statistics.Span;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of the statistics as everybody may see them, each by one statement. */
@ApplicationScoped
public class Overview {

    @Inject
    FigureRepository figures;

    @Inject
    KeepFigures keeping;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    /** Returns the period with this key, the last twelve months where none is given; empty if there is no such period. */
    Optional<Span> span(List<Span> spans, @Nullable String key) {
        String wanted = key == null || key.isEmpty() ? Spans.YEAR : key;
        return spans.stream().filter(span -> span.key().equals(wanted)).findFirst();
    }

    /** Returns the periods, the usual one first. */
    List<Span> spans() {
        return keeping.spans();
    }

    /** Returns every month of the period that has begun, those without anything too. */
    List<MonthCount> months(Span span) {
        Map<YearMonth, MonthCount> found = figures.months(span, sight.anybody()).stream()
                .collect(Collectors.toMap(MonthCount::month, Function.identity()));
        YearMonth now = YearMonth.from(clock.now().atZone(PortalClock.ZONE));
        YearMonth last = span.until().isAfter(now) ? now : span.until();
        return Stream.iterate(span.from(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> found.getOrDefault(month, new MonthCount(month, Count.NONE)))
                .toList();
    }

    /** Returns the parts of the period, the largest first, so many of each; none for what has none. */
    Map<About, List<PartCount>> parts(Map<About, Integer> most, Span span) {
        return figures.parts(most, span, sight.anybody());
    }

    /** Returns the figures that are counted every hour, those of the plugins by their key and the total of people without one. */
    Map<String, Optional<Long>> told(Span span) {
        return figures.told(span.key());
    }
}
