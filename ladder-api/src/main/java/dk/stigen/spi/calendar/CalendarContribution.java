// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.calendar;

import dk.stigen.spi.plugin.Contribution;
import java.time.Instant;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Tells what happens when.
 *
 * <p>Called on a request's thread, outside a transaction.
 *
 * <pre>{@code
 * @Override
 * public List<CalendarEntry> entries(Instant from, Instant until, int most) {
 *     return meetings.between(from, until, most).stream().map(DialogueCalendar::entry).toList();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface CalendarContribution extends Contribution {

    /**
     * Returns what begins in the period, the earliest first, by one statement.
     *
     * @param from the first moment
     * @param until the moment after the last
     * @param most how many at the most, 1 to 500
     */
    List<CalendarEntry> entries(Instant from, Instant until, int most);
}
