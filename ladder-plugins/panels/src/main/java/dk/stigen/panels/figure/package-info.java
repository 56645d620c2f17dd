// SPDX-License-Identifier: MPL-2.0
/** Figures about surveys: how many there are, and how many answers and people. */
@NullMarked
package dk.stigen.panels.figure;

import org.jspecify.annotations.NullMarked;
