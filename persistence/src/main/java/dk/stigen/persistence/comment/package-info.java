// SPDX-License-Identifier: MPL-2.0
/** What people say about contributions, in the database. */
@NullMarked
package dk.stigen.persistence.comment;

import org.jspecify.annotations.NullMarked;
