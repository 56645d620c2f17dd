// SPDX-License-Identifier: MPL-2.0
/** That the counters of the statistics follow whatever is written, hidden and deleted. */
@NullMarked
package dk.stigen.portal.statistics;

import org.jspecify.annotations.NullMarked;
