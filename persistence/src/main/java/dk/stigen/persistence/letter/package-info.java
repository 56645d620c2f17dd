// SPDX-License-Identifier: MPL-2.0
/** Letters on paper to those whom no mail reaches. */
@NullMarked
package dk.stigen.persistence.letter;

import org.jspecify.annotations.NullMarked;
