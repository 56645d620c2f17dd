// SPDX-License-Identifier: MPL-2.0
/** The time that decides: one clock for all nodes, that of the database. */
@NullMarked
package dk.stigen.api.time;

import org.jspecify.annotations.NullMarked;
