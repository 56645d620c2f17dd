// SPDX-License-Identifier: MPL-2.0
/** Initiatives: officials write, publish, copy and close them step by step, and everybody reads them under {@code /arena}. */
@NullMarked
package dk.stigen.portal.initiative;

import org.jspecify.annotations.NullMarked;
