// SPDX-License-Identifier: MPL-2.0
/** The mail that goes out, in the database. */
@NullMarked
package dk.stigen.persistence.mail;

import org.jspecify.annotations.NullMarked;
