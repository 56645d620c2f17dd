// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.activity.Gain;
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

    private static final int FEW_PEOPLE = 5;

    /** Keeps back what is about one to four people; nobody is known by there being nobody. */
    static Figure of(String plugin, Statistic statistic, String title, long measured) {
        boolean few = statistic.unit() == Unit.PEOPLE && measured > 0 && measured < FEW_PEOPLE;
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
