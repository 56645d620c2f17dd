// SPDX-License-Identifier: MPL-2.0
/** Initiatives, activities and phases: what plugins ask about them, and the pages on which officials set them up. */
@NullMarked
package dk.stigen.portal.activity;

import org.jspecify.annotations.NullMarked;
