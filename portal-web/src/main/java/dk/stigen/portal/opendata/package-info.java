// SPDX-License-Identifier: MPL-2.0
/** The plugins' open data: a catalogue, and each table as CSV and JSON. */
@NullMarked
package dk.stigen.portal.opendata;

import org.jspecify.annotations.NullMarked;
