// SPDX-License-Identifier: MPL-2.0
/** Who is erased or is to be, in the database and in a log outside it that survives an older backup. */
@NullMarked
package dk.stigen.persistence.privacy.erasure;

import org.jspecify.annotations.NullMarked;
