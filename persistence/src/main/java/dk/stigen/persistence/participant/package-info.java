// SPDX-License-Identifier: MPL-2.0
/** The people of the portal as it remembers them: one row for each identity that has logged in. */
@NullMarked
package dk.stigen.persistence.participant;

import org.jspecify.annotations.NullMarked;
