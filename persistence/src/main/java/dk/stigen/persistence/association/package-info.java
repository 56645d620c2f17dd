// SPDX-License-Identifier: MPL-2.0
/** Associations as the portal keeps them, and who represents them from when until when. */
@NullMarked
package dk.stigen.persistence.association;

import org.jspecify.annotations.NullMarked;
