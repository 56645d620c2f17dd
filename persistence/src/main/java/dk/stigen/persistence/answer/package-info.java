// SPDX-License-Identifier: MPL-2.0
/** What the municipality owes an answer, what it has answered and what it has promised. */
@NullMarked
package dk.stigen.persistence.answer;

import org.jspecify.annotations.NullMarked;
