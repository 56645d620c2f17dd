// SPDX-License-Identifier: MPL-2.0
/** What the municipality files in its journal: its answers, and notes of conversations. */
@NullMarked
package dk.stigen.portal.journal;

import org.jspecify.annotations.NullMarked;
