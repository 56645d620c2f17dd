// SPDX-License-Identifier: MPL-2.0
/** Figures about proposals: how many, by and for how many people, and how the municipality answers. */
@NullMarked
package dk.stigen.crowdsourcing.figure;

import org.jspecify.annotations.NullMarked;
