// SPDX-License-Identifier: MPL-2.0
/** How much there is of what everybody may see: counters that the database keeps as things come and go, and what is counted anew every hour. */
@NullMarked
package dk.stigen.persistence.statistics;

import org.jspecify.annotations.NullMarked;
