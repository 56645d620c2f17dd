// SPDX-License-Identifier: MPL-2.0
/** How a plugin takes what goes to the journal. */
@NullMarked
package dk.stigen.spi.journal;

import org.jspecify.annotations.NullMarked;
