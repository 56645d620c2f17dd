// SPDX-License-Identifier: MPL-2.0
/** What happens when, across the rungs, for people's own calendars. */
@NullMarked
package dk.stigen.portal.calendar;

import org.jspecify.annotations.NullMarked;
