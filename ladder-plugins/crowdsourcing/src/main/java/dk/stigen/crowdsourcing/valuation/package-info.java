// SPDX-License-Identifier: MPL-2.0
/** What the municipality's departments think of a proposal before it is answered: whether it can be done, what it would cost, and why. */
@NullMarked
package dk.stigen.crowdsourcing.valuation;

import org.jspecify.annotations.NullMarked;
