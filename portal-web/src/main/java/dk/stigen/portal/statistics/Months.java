// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.time.PortalClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole months in the municipality's zone.
 *
 * <p>Of whole months, because two periods that differ by a day would tell apart what one person did that day.
 *
 * @param from the first month
 * @param until the last month, which is part of the period
 */
record Months(YearMonth from, YearMonth until) {

    private static final int MOST_YEARS = 50;

    /** @throws IllegalArgumentException if the last month lies before the first, or very far from it */
    Months {
        if (until.isBefore(from) || from.plusYears(MOST_YEARS).isBefore(until)) {
            throw new IllegalArgumentException("The period ends before it begins, or is longer than fifty years.");
        }
    }

    /**
     * Reads months as in {@code 2026-11}; the last twelve where none are given.
     *
     * @throws IllegalArgumentException if a month has another form
     */
    static Months of(@Nullable String from, @Nullable String until, Instant now) {
        YearMonth last = until == null ? YearMonth.from(now.atZone(PortalClock.ZONE)) : month(until);
        return new Months(from == null ? last.minusMonths(11) : month(from), last);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A month is like 2026-11.", e);
        }
    }

    Instant begin() {
        return from.atDay(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }

    /** Returns the moment after the last. */
    Instant end() {
        return until.plusMonths(1).atDay(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
