// SPDX-License-Identifier: MPL-2.0
/** What the municipality owes an answer, and what it has answered. */
@NullMarked
package dk.stigen.persistence.answer;

import org.jspecify.annotations.NullMarked;
