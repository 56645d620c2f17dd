// SPDX-License-Identifier: MPL-2.0
/** Points on the map, and what stands there. */
@NullMarked
package dk.stigen.api.place;

import org.jspecify.annotations.NullMarked;
