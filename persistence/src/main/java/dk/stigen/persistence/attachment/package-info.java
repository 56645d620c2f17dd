// SPDX-License-Identifier: MPL-2.0
/** The files of contributions, in the database. */
@NullMarked
package dk.stigen.persistence.attachment;

import org.jspecify.annotations.NullMarked;
