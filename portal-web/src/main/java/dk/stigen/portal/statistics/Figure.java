// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.statistics.SmallNumbers;
import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.Statistic.Unit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it may be told.
 *
 * @param unit count, people, minutes or basis_points
 * @param gains the gains it speaks of
 * @param value the figure, absent where it is kept back
 * @param keptBack whether it is about so few people that they might be known by it
 */
public record Figure(
        String plugin,
        String key,
        String title,
        String unit,
        List<String> gains,
        @Nullable Long value,
        boolean keptBack) {

    /** Returns whether the statistic is about people, and the measure about so few of them that they might be known by it. */
    static boolean few(Statistic statistic, long measured) {
        return statistic.unit() == Unit.PEOPLE && SmallNumbers.few(measured);
    }

    static Figure of(String plugin, Statistic statistic, String title, long measured, boolean few) {
        return new Figure(
                plugin,
                statistic.key(),
                title,
                statistic.unit().name().toLowerCase(Locale.ROOT),
                statistic.gains().stream().sorted().map(Gain::key).toList(),
                few ? null : measured,
                few);
    }
}
