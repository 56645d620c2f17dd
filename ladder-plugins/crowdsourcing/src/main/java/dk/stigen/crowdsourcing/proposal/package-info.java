// SPDX-License-Identifier: MPL-2.0
/** Proposals: submitted by citizens, supported by others, answered by the municipality, read by anyone. */
@NullMarked
package dk.stigen.crowdsourcing.proposal;

import org.jspecify.annotations.NullMarked;
