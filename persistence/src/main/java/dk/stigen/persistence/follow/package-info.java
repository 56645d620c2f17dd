// SPDX-License-Identifier: MPL-2.0
/** Who follows what, in the database. */
@NullMarked
package dk.stigen.persistence.follow;

import org.jspecify.annotations.NullMarked;
