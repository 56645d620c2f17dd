// SPDX-License-Identifier: MPL-2.0
/**
 * How a contribution goes on to another activity, on the same rung or another: work climbs the ladder, and may come down again.
 *
 * <p>What to expect: an official chooses, among the activities whose plugin accepts it ({@code ContributionType.movesTo} of the one and
 * {@code comesFrom} of the other), where a contribution goes on. The portal shows what will travel before it happens, asks both plugins
 * in one transaction, keeps the case with its trail, and asks each supporter whether he supports it there too. What not to expect: a
 * supporter who is moved along without having said so, or a contribution that goes from a plugin without being told to it.
 */
@NullMarked
package dk.stigen.spi.move;

import org.jspecify.annotations.NullMarked;
