// SPDX-License-Identifier: MPL-2.0
/**
 * Figures that the plugin can tell, and the gains they speak of.
 *
 * <p>What to expect: one definition serves page, period, export and open data; the portal keeps figures about few people back. What not to expect: to draw a
 * chart or to be asked often. A measure is one statement on stored counters or an index.
 */
@NullMarked
package dk.stigen.spi.statistics;

import org.jspecify.annotations.NullMarked;
