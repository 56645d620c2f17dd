// SPDX-License-Identifier: MPL-2.0
/** Maps, the field in which a point is chosen, and the search for addresses. */
@NullMarked
package dk.stigen.portal.place;

import org.jspecify.annotations.NullMarked;
