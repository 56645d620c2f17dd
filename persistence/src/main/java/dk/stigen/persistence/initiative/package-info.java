// SPDX-License-Identifier: MPL-2.0
/** The initiatives as the portal remembers them: why, who, where, what is expected, and how far each has come. */
@NullMarked
package dk.stigen.persistence.initiative;

import org.jspecify.annotations.NullMarked;
