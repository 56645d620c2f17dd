// SPDX-License-Identifier: MPL-2.0
/** Rung 4 of the ladder: citizens themselves submit proposals for new solutions and find support for them. */
@NullMarked
package dk.stigen.crowdsourcing;

import org.jspecify.annotations.NullMarked;
