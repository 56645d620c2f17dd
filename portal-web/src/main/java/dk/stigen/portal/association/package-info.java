// SPDX-License-Identifier: MPL-2.0
/** Associations: officials register them and appoint who represents them, and their representatives act for them. */
@NullMarked
package dk.stigen.portal.association;

import org.jspecify.annotations.NullMarked;
