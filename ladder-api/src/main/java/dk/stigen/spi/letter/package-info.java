// SPDX-License-Identifier: MPL-2.0
/** How a plugin takes letters and has them posted. */
@NullMarked
package dk.stigen.spi.letter;

import org.jspecify.annotations.NullMarked;
