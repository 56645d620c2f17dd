// SPDX-License-Identifier: MPL-2.0
/** Letters that the municipality sends to those whom no mail reaches. */
@NullMarked
package dk.stigen.api.letter;

import org.jspecify.annotations.NullMarked;
