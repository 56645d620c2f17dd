// SPDX-License-Identifier: MPL-2.0
/**
 * The rule by which figures about few people are kept back.
 *
 * <p>What to expect: the same rule as on the portal's pages of statistics, for figures that a plugin shows itself. What not to expect: to be asked for a
 * {@link dk.stigen.spi.statistics.Statistic}, which the portal keeps back by itself.
 */
@NullMarked
package dk.stigen.api.statistics;

import org.jspecify.annotations.NullMarked;
