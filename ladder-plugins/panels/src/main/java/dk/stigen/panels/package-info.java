// SPDX-License-Identifier: MPL-2.0
/** Rung 3 of the ladder: the municipality asks its citizens, and shows what they have answered. */
@NullMarked
package dk.stigen.panels;

import org.jspecify.annotations.NullMarked;
