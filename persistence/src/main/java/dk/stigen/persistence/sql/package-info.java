// SPDX-License-Identifier: MPL-2.0
/** What native queries give and take. */
@NullMarked
package dk.stigen.persistence.sql;

import org.jspecify.annotations.NullMarked;
