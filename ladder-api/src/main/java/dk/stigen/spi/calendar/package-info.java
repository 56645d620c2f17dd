// SPDX-License-Identifier: MPL-2.0
/**
 * What happens at a time: meetings, shifts, deadlines.
 *
 * <p>What to expect: the portal shows them together and offers them as iCalendar. What not to expect: reminders; those are notifications.
 */
@NullMarked
package dk.stigen.spi.calendar;

import org.jspecify.annotations.NullMarked;
