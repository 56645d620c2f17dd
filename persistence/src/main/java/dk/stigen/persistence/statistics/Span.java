// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import java.time.YearMonth;

/**
 * A period of whole months for which people are counted.
 *
 * @param key {@code 12m}, {@code all} or a year
 * @param from the first month
 * @param until the last month, which is part of it
 */
public record Span(String key, YearMonth from, YearMonth until) {}
