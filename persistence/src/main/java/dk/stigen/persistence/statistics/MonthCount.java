// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import java.time.YearMonth;

/** How much there is of a month. */
public record MonthCount(YearMonth month, Count count) {}
