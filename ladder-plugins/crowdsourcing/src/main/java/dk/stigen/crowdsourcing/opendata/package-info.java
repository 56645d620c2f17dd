// SPDX-License-Identifier: MPL-2.0
/** What the plugin gives away as open data. */
@NullMarked
package dk.stigen.crowdsourcing.opendata;

import org.jspecify.annotations.NullMarked;
