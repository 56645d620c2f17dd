// SPDX-License-Identifier: MPL-2.0
/** Who supports which contribution, in the database. */
@NullMarked
package dk.stigen.persistence.support;

import org.jspecify.annotations.NullMarked;
