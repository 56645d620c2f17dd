// SPDX-License-Identifier: MPL-2.0
/**
 * Public rows that anybody may take and use: open data.
 *
 * <p>What to expect: the portal streams them as CSV and JSON and describes them in a catalogue. What not to expect: to be asked for anything that is not
 * public. What a contribution's visibility keeps from everybody stays out.
 */
@NullMarked
package dk.stigen.spi.export;

import org.jspecify.annotations.NullMarked;
