// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A counter that said something else than there was.
 *
 * @param activity the title of the activity, empty if it is gone
 * @param kept what it said
 * @param counted what there was, and what it says since
 */
public record Drift(Instant foundAt, String kind, String activity, YearMonth month, long kept, long counted) {}
