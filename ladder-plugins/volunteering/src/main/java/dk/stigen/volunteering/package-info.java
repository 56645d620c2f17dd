// SPDX-License-Identifier: MPL-2.0
/** Rung 2 of the ladder: volunteers find where they are needed and take shifts, for the welfare of others. */
@NullMarked
package dk.stigen.volunteering;

import org.jspecify.annotations.NullMarked;
