// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.persistence.statistics.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The periods for which the statistics are told: the last twelve months, all of it, and each of the last ten years. */
final class Spans {

    static final String YEAR = "12m";
    static final String ALL = "all";
    private static final int MOST_YEARS = 10;

    private Spans() {}

    /**
     * Returns the periods, the usual one first.
     *
     * @param first the first month of which there is anything
     */
    static List<Span> of(YearMonth first, YearMonth now) {
        YearMonth begin = first.isAfter(now) ? now : first;
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(YEAR, now.minusMonths(11), now));
        spans.add(new Span(ALL, begin, now));
        for (int year = now.getYear(); year >= Math.max(begin.getYear(), now.getYear() - MOST_YEARS + 1); year--) {
            spans.add(new Span(String.valueOf(year), YearMonth.of(year, 1), YearMonth.of(year, 12)));
        }
        return spans;
    }
}
