// SPDX-License-Identifier: MPL-2.0
/** What goes to the municipality's journal, and the notes of conversations, in the database. */
@NullMarked
package dk.stigen.persistence.journal;

import org.jspecify.annotations.NullMarked;
