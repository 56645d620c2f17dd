// SPDX-License-Identifier: MPL-2.0
/** Groups of participants, and the page on which officials gather them. */
@NullMarked
package dk.stigen.portal.group;

import org.jspecify.annotations.NullMarked;
